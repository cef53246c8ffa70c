/** Nouns whose number their ending does not show. */

const irregular = (pairs: string): [string, string][] =>
  pairs.split(/\s+/u).map((pair) => {
    const [plural = '', singular = ''] = pair.split('=');
    return [plural, singular];
  });

/** Plurals without a plural -s, with their singular. */
export const PLURAL_NOUNS: ReadonlyMap<string, string> = new Map(
  irregular(`people=person men=man women=woman children=child police=police feet=foot teeth=tooth mice=mouse geese=goose
    lives=life wives=wife knives=knife wolves=wolf halves=half shelves=shelf leaves=leaf thieves=thief selves=self loaves=loaf calves=calf
    crises=crisis analyses=analysis bases=basis theses=thesis hypotheses=hypothesis diagnoses=diagnosis
    criteria=criterion phenomena=phenomenon data=datum media=medium bacteria=bacterium cattle=cattle sheep=sheep fish=fish deer=deer
    aircraft=aircraft spacecraft=spacecraft troops=troop personnel=personnel staff=staff series=series species=species
    fishermen=fisherman policemen=policeman policewomen=policewoman gunmen=gunman firemen=fireman businessmen=businessman
    servicemen=serviceman spokesmen=spokesman lawmen=lawman salesmen=salesman chairmen=chairman congressmen=congressman grandchildren=grandchild
    schoolchildren=schoolchild yen=yen yuan=yuan baht=baht won=won percent=percent cent=cent
    folk=folk clergy=clergy offspring=offspring viruses=virus buses=bus gases=gas statuses=status bonuses=bonus campuses=campus
    premises=premises headquarters=headquarters barracks=barracks crossroads=crossroads means=means`),
);

/** Words in -s that are singular or no noun at all. */
export const SINGULAR_NOUNS = `news crisis basis analysis virus bus gas status bonus campus census focus species series this his its
  is was has does plus less across always perhaps us thus yes class pass loss boss mass glass grass press stress address success
  process access business progress congress express address mess dress cross illness fitness witness princess mattress
  politics economics athletics mathematics physics ethics tennis corps paris texas illinois arkansas kansas massachusetts
  united hamas as versus towards besides afterwards nowadays overseas sometimes consensus surplus genius`;

/** Nouns before a number that make it a label: "page 3", "category 4", "Article 50". */
export const LABELS = `page chapter article section part volume act scene verse line level grade category type class phase stage step
  tier version model series channel route highway interstate motorway junction exit gate room suite apt apartment unit floor flat
  platform track lane flight bus train game match round week day lap hole set seed season episode
  number no nos nr nrs rank ranked group district ward precinct area zone sector region
  question item figure fig table appendix annex clause paragraph para rule regulation resolution bill proposition prop title
  covid apollo super title form schedule box lot ship pier terminal camp operation windows iphone ipad galaxy playstation
  xbox boeing airbus mk mark iso code`;
