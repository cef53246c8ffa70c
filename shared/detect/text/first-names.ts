/** Common first names with the pronoun they go with; used only to choose between antecedents, never to rule one in. */

const WOMEN = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy shirley angela anna
  ruth brenda pamela nicole katherine catherine christine samantha debra janet carolyn rachel heather maria diane emma julie joyce frances
  evelyn joan victoria kelly christina lauren martha judith cheryl megan andrea ann alice jean doris jacqueline kathryn hannah olivia gloria
  marie teresa theresa sara janice julia grace judy beverly denise marilyn amber danielle rose brittany diana abigail natalie jane lori
  hillary melania ivanka chelsea michelle fatima aisha mariam leila nadia olga natalia irina svetlana elena ursula angela christine
  priya sonia indira jacinda nicola liz priti kamala claire fiona siobhan aoife ingrid greta yulia lucy charlotte sophie chloe zoe`;

const MEN = `james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas
  zachary peter kyle ethan walter noah jeremy christian keith roger terry sean gerald carl arthur lawrence dylan jesse bryan joe billy
  bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby johnny bradley vladimir dmitry sergei
  yury yuri boris bashar hassan mohammad mohammed muhammad ahmed ali omar bahram javad recep benjamin emmanuel olaf volodymyr narendra
  tim tom bob bill mike steve jim dan matt chris tony jeff greg ben sam nick fred ted ron ken don rick josh barack bernie marco mitt paul
  ivan igor viktor mikhail alexei nikolai pavel andrei hans klaus pierre jacques francois jean-claude luis carlos jorge antonio francisco pedro
  kofi ban xi kim abdel abdul ibrahim yusuf mustafa khalid rashid imran simon ian neil graham colin gareth callum liam oliver harry`;

/** First name, lower case, to the pronoun it goes with. */
export const GENDERS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...WOMEN.split(/\s+/u).map((name): [string, 'she'] => [name, 'she']),
  ...MEN.split(/\s+/u).map((name): [string, 'he'] => [name, 'he']),
]);
