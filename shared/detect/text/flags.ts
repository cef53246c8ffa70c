/** What the lexicon knows of a word, one bit each, so that a rule tests several properties at once. */
export const F = {
  /** Articles, demonstratives, possessives: "the", "his". */
  DET: 1 << 0,
  PREP: 1 << 1,
  CONJ: 1 << 2,
  PRON: 1 << 3,
  /** Auxiliaries and modals: "has", "would". */
  AUX: 1 << 4,
  ADV: 1 << 5,
  ADJ: 1 << 6,
  /** Common verb forms that would otherwise look like nouns. */
  VERB: 1 << 7,
  /** Verbs that give someone's words: "said", "told". */
  REPORT: 1 << 8,
  /** Verbs and nouns of rising: "rose", "gain". */
  UP: 1 << 9,
  DOWN: 1 << 10,
  MONTH: 1 << 11,
  WEEKDAY: 1 << 12,
  /** "Mr", "Dr", "Gov". */
  TITLE: 1 << 13,
  /** Nouns for a person by work or standing: "spokesman", "minister". */
  ROLE: 1 << 14,
  /** Nouns for bodies that speak: "ministry", "company". */
  ORG: 1 << 15,
  /** Things written or said that stand for their author: "report", "statement". */
  DOC: 1 << 16,
  PLACE: 1 << 17,
  DEMONYM: 1 << 18,
  /** Cardinal words below a hundred: "nine", "twenty". */
  CARDINAL: 1 << 19,
  /** "hundred", "million", "bn". */
  SCALE: 1 << 20,
  ORDINAL: 1 << 21,
  UNIT: 1 << 22,
  /** Words that make a number a label: "page", "category". */
  LABEL: 1 << 23,
  /** Verbs that express a stance with partial quotes: "called", "accused". */
  STANCE: 1 << 24,
  /** Plural nouns that do not end in -s: "people", "women". */
  PLURAL: 1 << 25,
  /** Words that end in -s but are no plural: "news", "crisis". */
  SINGULAR: 1 << 26,
  CURRENCY: 1 << 27,
  FIRST_NAME: 1 << 28,
  /** Nouns for what someone said: "Ruiz's claim". */
  SAYING: 1 << 29,
  /** Words and signs that begin another clause: "while", ";". */
  CLAUSE: 1 << 30,
  /** Words that may deny, doubt or correct a claim. */
  DENIAL: 1 << 31,
} as const;

/** Words that end a noun phrase. */
export const STOPS = F.DET | F.PREP | F.CONJ | F.PRON | F.AUX;
