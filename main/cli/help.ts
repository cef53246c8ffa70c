/** What `stet --help` prints. */
export const HELP = `Stet checks every quote and every figure in a story. This is its work from a terminal.

  stet check FILE... [--format json|html|md] [--out PATH] [--date FILE=YYYY-MM-DD]...
      Reads articles (.txt .md .html .docx .pdf), finds their quotes and figures, sets them
      against each other and prints the result; JSON unless another format is asked for.
      --out PATH    write to a file instead
      --date        the published date of one of the files; give it once for each file
  stet detect [FILE.jsonl|-]
      Reads {"id", "text", "publishedOn"?} a line and prints {"id", "marks"} a line.
  stet --help, stet --version

Exit status: 0 done, 1 could not (one line on standard error says why), 2 not understood.
`;
