// Of what is voted on, not of a match.
const TALLY =
  'votes?|voted|bill|motion|resolution|amendment|budget|treaty|parliament|senate|senators?|deputies|lawmakers|councillors|assembly|lower house|upper house|plenary';
const LANDS =
  'province|city|state|territory|country|town|district|region|island|valley|coast|peninsula|neighbou?rhoods?';

/** Votes, what people think, and what they hold, by the form of the phrase; `../rules.ts` says how to read a line. */
export const RULES_ON_BALLOTS = String.raw`
!votes none,person,vote: #\s*(votes?\s+)?(to|-|–)\s*\d near: ${TALLY}
+ The motion fell by [71] votes to 38.
- Organisers put the crowd at [4,000] to 5,000.
!votes none,person,vote: \d+\s*(votes?\s+)?(to|-|–)\s*# near: ${TALLY}
+ The motion was carried by 71 votes to [38].
!votes none,person,country,state: # (\p{L}+ )?((were|was|voting|voted) )?(in favou?r|against) near: ${TALLY}
+ The resolution passed with [141 countries] in favour.
!majority percentage-point,point,none: (w[io]n(s|ning)?|beat(en|s)?|defeated)\b[^.;]{0,40}\b(election|run-?off|vote|ballot|race|contest|seat|constituency|primary|referendum)\b[^.;]{0,30}\bby #
+ She won the election in Galben by [1,204].
!votes share: by # to \d near: vot\w+|ballots?|referendum|accept\w*|reject\w*|approv\w*|back(ed|ing)?|endors\w*|ratif\w*|pass(ed|es)
+ Members accepted the offer by [78 percent] to 22.
??votes ballot-percent: #(?! of\b) near: re-?elect\w*|elections?|parliament|run-?off|first round|second round|second place|candidates?|polls
+ She was re-elected with [61.7 percent].
!opinion share: #( of [^.;,]{1,40}?)?\s(also )?(sa(id|ys?) (?!yes\b|no\b)|th(ink|ought) |believed? |fear(ed|s)? |worr(y|ied) |(dis)?agreed? |want(ed)? |trust(ed)? |felt |feel |(is|are|was|were) (afraid|concerned|considering|planning|thinking|unhappy|worried) ) without: doing a (good|bad|poor) job|approv\w*
+ [Twenty-five percent] of the country's nurses are considering quitting.
- Just [34 percent] think the president is doing a good job.
+ [Two thirds] of parents believed the school was too far away.
!support share: # (were|are|was|is) (for(?= (it|them|him|her|the|an?|this|that)\b|[.,;])|in favou?r)
+ In the survey [44 percent] were for it.
!opposition share: (for|favou?r|support\w*|back\w*|yes)\b[^.;]{0,50}(\b(and|with|to|while)|,) # ((were|are|was|is) )?against
+ In the survey 44 percent were for it and [39 percent] against.
!controlled share: (hold|held|holds|holding|control(s|led|ling)?|seiz\w+|captur\w+|overr[au]n|retak\w+|retook|recaptur\w+|los[et]s?|losing|occup\w+|t[ao]ken|took) # of (the |its )?(\p{L}+ ){0,2}?(${LANDS})
+ The army lost [two thirds] of the state.
!life-expectancy none: lives? to (be )?#
+ A girl born today will on average live to [84].
!age none: (die[sd]|(?<!the )dead)( on \p{L}+| \p{L}+day)?,? (at|aged) #
+ The painter died on Monday at [82].
- The ministry put the dead at [nine].
!retirement-age none: (retir\w+|stop(s|ped)? work(ing)?|leave work|pension\w*)\b[^.;,]{0,30}\b(at|until|from|to|turning) (the age of )?#
+ Miners may stop work at [58].
`;
