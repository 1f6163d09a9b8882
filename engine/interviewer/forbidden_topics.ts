/**
 * What may not be asked in a job interview. After the US EEOC's prohibited inquiries, EU Directives 2000/43 and
 * 2000/78, the UK Equality Act 2010 (sections 4 and 60), and laws on past pay and criminal records of US states.
 */

export interface Topic {
  readonly name: string;
  /** Patterns that ask the person; `YOU` stands for "do you ...", `HAVE` for "do you have any ...". */
  readonly asked: readonly string[];
  /** Patterns that only name the topic. */
  readonly mentioned: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    name: "age",
    asked: [
      "how old (?:are|were) you",
      "your (?:age|birthday|date of birth|birth ?date|year of birth)",
      "(?:what|which) year (?:were you born|did you (?:graduate|finish|leave))",
      "when were you born",
      "YOU (?:retire|retirement)",
      "years (?:until|before) you retire",
    ],
    mentioned: ["too (?:old|young)", "date of birth", "retirement age", "younger candidates?"],
  },
  {
    name: "family",
    asked: [
      "your (?:own )?(?:family|families|parents|mother|father|relatives|siblings|dependants|dependents|childhood)",
      "YOU (?:start|starting|raise|raising) a family",
      "family (?:plans|planning|situation|status|commitments|obligations)",
      "(?:your )?maiden name",
      "who do you live with",
    ],
    mentioned: ["start(?:ing)? a family", "caring responsibilities"],
  },
  {
    name: "marriage",
    asked: [
      "your (?:marital|relationship) status",
      "(?:are|were) you (?:currently |still |now )?(?:married|single|divorced|engaged|widowed|in a relationship)",
      "your (?:husband|wife|spouse|fianc[eé]e?|boyfriend|girlfriend|marriage|wedding|life partner)",
      "YOU (?:get|getting|got) married",
    ],
    mentioned: ["marital status", "(?:get|getting|got) married"],
  },
  {
    name: "children",
    asked: [
      "(?:do|did|have|are|were|will|would) you (?:\\w+ ){0,3}(?:have|having|want|wanting|expect|expecting|raise|raising|look after) (?:\\w+ ){0,3}(?:child|children|kids?|baby|babies)",
      "(?:do|have) you (?:\\w+ ){0,2}(?:children|kids)",
      "your (?:own )?(?:child|children|kids?|baby|babies|daughters?|sons?)",
      "(?:your|arrange|have|need) child ?care",
    ],
    mentioned: ["child ?care (?:arrangements?|plans?|duties)", "have (?:any )?(?:children|kids)"],
  },
  {
    name: "pregnancy",
    asked: [
      "(?:are|were) you (?:\\w+ )?pregnant",
      "your pregnancy",
      "YOU (?:become|becoming|get|getting) pregnant",
      "(?:do|are|will|would) you (?:\\w+ ){0,4}(?:take|taking|need|go on|going on) (?:maternity|paternity|parental) leave",
      "your (?:maternity|paternity|parental) leave",
    ],
    mentioned: ["pregnan\\w+", "maternity", "paternity", "parental leave", "fertility"],
  },
  {
    name: "health",
    asked: [
      "your (?:own )?(?:mental |physical |general )?health",
      "your (?:illness|illnesses|diagnosis|medication|weight|height|medical (?:history|conditions?|records?|problems?))",
      "HAVE(?:medical|health|chronic|illness(?:es)?|allerg(?:y|ies)|mental)",
      "(?:how many|your) sick days?|your sick leave",
      "are you (?:healthy|ill|sick)",
      "have you (?:ever )?been (?:ill|sick|in hospital|in therapy)",
      "do you (?:smoke|drink|use drugs|take (?:any )?(?:drugs|medication|medicines?))",
    ],
    mentioned: ["sick (?:days?|leave)", "medical (?:history|conditions?)", "mental health"],
  },
  {
    name: "disability",
    asked: [
      "your (?:disability|disabilities|impairments?|handicap)",
      "are you (?:disabled|handicapped|impaired)",
      "HAVE(?:disability|disabilities|handicaps?|impairments?)",
    ],
    mentioned: ["disabilit(?:y|ies)", "handicap(?:s|ped)?"],
  },
  {
    name: "religion",
    asked: [
      "your (?:religion|religious \\w+|faith|church|mosque|synagogue|temple|beliefs)",
      "(?:what|which) (?:religion|church|mosque|faith)",
      "are you (?:an? )?(?:religious|christian|catholic|protestant|muslim|jewish|jew|hindu|buddhist|sikh|atheist)",
      "do you (?:\\w+ )?(?:pray|believe in god|go to church|attend (?:church|mosque|mass)|observe|practi[sc]e (?:a|any) religion)",
      "HAVE(?:religion|religious \\w+)",
      "do you celebrate \\w+",
    ],
    mentioned: ["religions?", "religious"],
  },
  {
    name: "origin",
    asked: [
      "where (?:are|were) you (?:really |originally |actually )?(?:from|born)",
      "where do you (?:really |originally )?come from",
      "your (?:nationality|citizenship|ethnicity|ethnic \\w+|accent|native \\w+|mother tongue|first language|ancestors|ancestry|heritage|passport|home country|(?:country|place) of (?:origin|birth))",
      "are you an? (?:\\w+ )?(?:native speaker|citizen|immigrant|foreigner|refugee)",
      "native (?:english )?speakers?",
    ],
    mentioned: ["nationalit(?:y|ies)", "ethnicit(?:y|ies)", "(?:national|ethnic) origin", "mother tongue"],
  },
  {
    name: "race",
    asked: [
      "your (?:race|skin|skin colou?r)",
      "(?:what|which) race",
      "are you (?:black|white|asian|latino|latina|hispanic|arab|roma)",
    ],
    mentioned: ["skin colou?r", "race or ethnicity"],
  },
  {
    name: "gender",
    asked: [
      "your (?:gender|gender identity|sex)",
      "(?:what|which) gender",
      "as an? (?:woman|man|female|male|mother|father|mom|mum|dad|girl|boy|lady)",
      "are you (?:an? )?(?:male|female|man|woman|trans|transgender|non-?binary)",
    ],
    mentioned: ["gender", "transgender"],
  },
  {
    name: "sexual orientation",
    asked: [
      "your (?:sexuality|sexual \\w+)",
      "are you (?:gay|lesbian|straight|bisexual|queer|heterosexual|homosexual)",
    ],
    mentioned: ["sexual(?:ity| orientation| preference)"],
  },
  {
    name: "politics",
    asked: [
      "your (?:politics|political \\w+)",
      "(?:who|whom|which party|what party) (?:do|did|will|would) you (?:vote|support)",
      "(?:do|did|will|would) you vote",
      "(?:do you (?:belong to|support)|are you in) (?:a|any) (?:political )?party",
      "are you (?:a )?(?:politically active|conservative|liberal|socialist|democrat|republican)",
    ],
    mentioned: ["political (?:part(?:y|ies)|views?|opinions?|beliefs?)"],
  },
  {
    name: "union membership",
    asked: [
      "YOU (?:member of (?:a|any|the) (?:\\w+ )?union|in a (?:\\w+ )?union|belong to (?:a|any) (?:\\w+ )?union|union member)",
      "YOU (?:join|joined|joining) (?:a|any|the) (?:\\w+ )?union",
      "your (?:trade |labou?r )?union(?: membership)?",
    ],
    mentioned: ["(?:trade|labou?r) unions?", "union membership"],
  },
  {
    name: "past pay",
    asked: [
      "(?:current|previous|last|present|past|former|existing) (?:\\w+ )?(?:salary|salaries|pay|wages?|compensation|earnings)",
      "salary history",
      "(?:how much|what) (?:do|did|are|were) you (?:currently |now |previously )?(?:earn|earning|make|making|(?:get |being )?paid)",
    ],
    mentioned: [],
  },
  {
    name: "a criminal record",
    asked: [
      "your (?:own )?(?:criminal \\w+|arrests?|police record)",
      "HAVE(?:criminal|police) (?:record|history|convictions?)",
      "have you (?:ever )?been (?:arrested|convicted|charged with|to (?:jail|prison)|in (?:jail|prison))",
    ],
    mentioned: ["criminal (?:records?|history|convictions?)"],
  },
  {
    name: "private money",
    asked: [
      "your (?:debts|credit (?:score|rating|history)|mortgage|bankruptcy)",
      "(?:are|were|have) you (?:ever )?(?:been )?(?:bankrupt|in debt)",
      "do you own (?:a|your) (?:house|home)",
    ],
    mentioned: [],
  },
];
