// What readers may type into the search, and what must come first; agreed before the search was written.

/** A query, who would type it, and where it should lead: addresses below the base path. */
export interface SearchQuery {
  query: string;
  /** Who types it, and why the records named are what they want. */
  why: string;
  /** The one record that must come first. */
  first?: string;
  /** Of these, at least one must be among the first three. */
  amongFirstThree?: string[];
}

/** A query with a slip of the typing finger, and the word of this site that should be offered. */
export interface Slip {
  query: string;
  meant: string;
}

/** What three readers look for: a student, a policymaker, and somebody who types fast. */
export const queries: readonly SearchQuery[] = [
  // ── A student ──
  {
    query: 'leg ulcer',
    why: 'A nursing student; only quotations have these words.',
    amongFirstThree: ['/quotes/np2-around-the-addiction/', '/quotes/np4-struggling-to-deliver/'],
  },
  {
    query: 'purposive sampling',
    why: 'A student of methods looks up the term.',
    first: '/glossary/#purposive-sampling',
  },
  {
    query: 'member checking',
    why: 'A student of methods looks up the term.',
    first: '/glossary/#member-checking',
  },
  {
    query: 'Braun and Clarke',
    why: 'The authors behind the analysis; a student wants the reference to cite.',
    first: '/study/references/#braun-2006',
  },
  {
    query: 'COREQ',
    why: 'A student appraises the report: the checklist, item by item.',
    amongFirstThree: ['/appraisal/#checklist'],
  },
  {
    query: 'thematic analysis',
    why: 'The term, the stages, or the reference with these words in its title.',
    amongFirstThree: [
      '/glossary/#thematic-analysis',
      '/study/methods/#six-stages-of-analysis',
      '/study/references/#braun-2006',
    ],
  },
  {
    query: 'antibiotics',
    why: 'What stopped services from prescribing them? The answer is a finding or a voice, not a note on it.',
    amongFirstThree: ['/findings/#frustration-at-limits', '/findings/#patient-group-directives'],
  },
  {
    query: 'NVivo',
    why: 'A name that a student does not know.',
    first: '/glossary/#nvivo',
  },
  {
    query: '293 codes',
    why: 'A number read in the article; one note is about it.',
    first: '/study/notes/#initial-codes',
  },
  {
    query: 'limitations',
    why: 'What every essay asks for.',
    first: '/limits/#limitations-as-the-authors-state-them',
  },
  {
    query: 'strengths',
    why: 'The other half of the same essay.',
    first: '/limits/#strengths-as-the-authors-state-them',
  },
  {
    query: 'generalise',
    why: 'What the word means, or whether one may.',
    amongFirstThree: [
      '/glossary/#generalise',
      '/study/notes/#of-interest-not-general',
      '/limits/#limitations-as-the-authors-state-them',
    ],
  },
  {
    query: 'ethics approval',
    why: 'Part of every appraisal; one section says who approved the study.',
    first: '/study/methods/#ethics-and-data',
  },
  {
    query: 'double coding',
    why: 'The term, or the note on what was coded twice.',
    amongFirstThree: ['/glossary/#double-coding', '/study/notes/#double-coded'],
  },
  {
    query: 'how many participants',
    why: 'Sixteen or seventeen: the note on the two counts, or the picture of the sixteen.',
    amongFirstThree: [
      '/study/notes/#seventeen-and-sixteen',
      '/study/notes/#seventeen-services',
      '/study/participants/#figure-participants',
    ],
  },
  {
    query: 'how long were the interviews',
    why: 'A question in everyday words, most of which stand everywhere.',
    amongFirstThree: ['/study/notes/#interview-lengths', '/study/methods/#the-interviews'],
  },
  {
    query: 'recruitment',
    why: 'How and when people were found.',
    amongFirstThree: [
      '/study/methods/#how-people-were-found',
      '/study/notes/#study-dates',
      '/study/notes/#where-people-were-found',
    ],
  },
  {
    query: 'Degenhardt',
    why: 'A name from the reference list, first author of two entries.',
    amongFirstThree: ['/study/references/#degenhardt-2011', '/study/references/#degenhardt-2014'],
  },
  {
    query: 'neale 2007',
    why: 'An author and a year; another entry differs by the year alone.',
    first: '/study/references/#neale-2007',
  },
  {
    query: 'diagnostic overshadowing',
    why: 'A term that a student has heard and wants explained.',
    first: '/glossary/#diagnostic-overshadowing',
  },
  {
    query: 'who is quoted most',
    why: 'The picture of voices, or the note that quotations do not count.',
    amongFirstThree: ['/quotes/#figure-voices', '/study/notes/#quotations-do-not-count'],
  },

  // ── A policymaker ──
  {
    query: 'funding',
    why: 'What was said about money, before who paid for the study.',
    amongFirstThree: [
      '/findings/#comparatively-poorly-funded',
      '/findings/#funding-short-for-core',
      '/findings/#funding-pessimism',
    ],
  },
  {
    query: 'cuts',
    why: 'What was said of cuts and of what they did.',
    amongFirstThree: [
      '/findings/#cuts-discussed',
      '/findings/#cuts-reduced-services',
      '/findings/#cuts-counterproductive',
    ],
  },
  {
    query: 'thirty percent',
    why: 'The estimate of cuts, in words and in another spelling than the note’s ‘30%’.',
    first: '/study/notes/#thirty-per-cent',
  },
  {
    query: '30%',
    why: 'The same estimate, as a figure with its sign.',
    amongFirstThree: [
      '/study/notes/#thirty-per-cent',
      '/study/discussion/#earlier-research-cuts',
      '/study/context/#how-services-came-to-be-as-they-are',
    ],
  },
  {
    query: 'one stop shop',
    why: 'The contested model, without its hyphens.',
    amongFirstThree: [
      '/findings/#one-stop-shop-wanted',
      '/findings/#one-stop-opinions-differ',
      '/glossary/#one-stop-shop',
    ],
  },
  {
    query: 'can I use this for Wales',
    why: 'A sentence; what counts is the country and whether the study applies there.',
    amongFirstThree: [
      '/limits/#does-this-apply-where-i-am',
      '/study/participants/#figure-participants',
      '/study/notes/#of-interest-not-general',
    ],
  },
  {
    query: 'what works',
    why: 'The study cannot say, and the reader should meet that before any model.',
    amongFirstThree: [
      '/limits/#questions-it-cannot-answer',
      '/findings/#no-common-solution',
      '/findings/#models-help-access',
    ],
  },
  {
    query: 'Scotland',
    why: 'How many came from there, or the report with the country in its title.',
    amongFirstThree: [
      '/study/participants/#figure-participants',
      '/study/references/#bramley-2019',
      '/study/notes/#england-and-the-uk',
    ],
  },
  {
    query: 'stigma',
    why: 'The finding, the term, or the note that sets stigma beside behaviour.',
    amongFirstThree: [
      '/findings/#extensive-barriers',
      '/glossary/#stigma',
      '/study/notes/#stigma-or-behaviour',
    ],
  },
  {
    query: 'homeless',
    why: 'Statements say ‘homeless’ and ‘homelessness’; both will do.',
    amongFirstThree: [
      '/findings/#greatest-barriers-first',
      '/findings/#homelessness-services-help',
      '/findings/#social-exclusion',
    ],
  },
  {
    query: 'drug consumption rooms',
    why: 'What they are, what the authors say of them, or the overview that they cite.',
    amongFirstThree: [
      '/glossary/#drug-consumption-room',
      '/study/discussion/#earlier-research-harm-reduction-as-a-way-in',
      '/study/references/#european-monitoring-centre-2018',
    ],
  },
  {
    query: 'data sharing',
    why: 'The words stand the other way round in the one finding about it.',
    first: '/findings/#incompatible-systems',
  },
  {
    query: 'short contracts',
    why: 'Commissioning cycles, in plain words; a section has this title.',
    amongFirstThree: [
      '/themes/isolation/#short-contracts',
      '/findings/#short-commissioning-cycles',
      '/quotes/gp1-lose-the-contract/',
    ],
  },
  {
    query: 'local authority',
    why: 'The everyday name of what the article calls local government.',
    amongFirstThree: [
      '/glossary/#local-government',
      '/findings/#cuts-and-the-act',
      '/findings/#isolation-from-commissioning',
    ],
  },
  {
    query: 'payment by results',
    why: 'The scheme under its usual name, which a note and a reference have.',
    amongFirstThree: [
      '/study/notes/#payment-schemes',
      '/study/references/#mason-2015',
      '/glossary/#payment-for-performance',
    ],
  },
  {
    query: 'economic evaluation',
    why: 'What it is, and what the authors suggest.',
    amongFirstThree: [
      '/glossary/#economic-evaluation',
      '/study/notes/#pilots-of-what',
      '/study/discussion/#what-they-conclude',
    ],
  },
  {
    query: 'ageing clients',
    why: 'An older population: the shares by age, or what is said about age.',
    amongFirstThree: [
      '/study/context/#figure-age-at-start',
      '/study/discussion/#earlier-research-lungs-and-age',
      '/study/notes/#age-of-people-starting-treatment',
    ],
  },
  {
    query: 'Health and Social Care Act',
    why: 'The term, the finding or the note about its year; a quotation names it as well.',
    amongFirstThree: [
      '/glossary/#health-and-social-care-act',
      '/findings/#cuts-and-the-act',
      '/study/notes/#act-2012-move-2013',
    ],
  },
  {
    query: 'timeline',
    why: 'A word for the picture of dates that its title does not have.',
    amongFirstThree: [
      '/study/context/#figure-dates',
      '/study/context/#dates-from-the-services-to-the-article',
    ],
  },

  // ── Somebody who types fast: parts of words ──
  {
    query: 'metha',
    why: 'Half a word; only one word begins so.',
    first: '/glossary/#methadone',
  },
  {
    query: 'hepat',
    why: 'Half a word, on the way to hepatitis.',
    amongFirstThree: [
      '/glossary/#hepatitis-b-and-c',
      '/findings/#hepatitis-c-screening',
      '/findings/#usually-hepatitis-c',
    ],
  },
  {
    query: 'gabap',
    why: 'The start of a word that is hard to spell.',
    amongFirstThree: ['/glossary/#gabapentinoids', '/findings/#gps-negotiating'],
  },
  {
    query: 'purposive samp',
    why: 'A whole word and half of the next.',
    first: '/glossary/#purposive-sampling',
  },

  // ── Other spellings, plurals and capitals ──
  {
    query: 'one-stop-shop',
    why: 'As the article mostly spells it.',
    amongFirstThree: [
      '/findings/#one-stop-shop-wanted',
      '/findings/#one-stop-opinions-differ',
      '/glossary/#one-stop-shop',
    ],
  },
  {
    query: 'onestopshop',
    why: 'In one word.',
    amongFirstThree: [
      '/findings/#one-stop-shop-wanted',
      '/findings/#one-stop-opinions-differ',
      '/glossary/#one-stop-shop',
    ],
  },
  {
    query: 'inreach',
    why: 'The model without its hyphen.',
    amongFirstThree: ['/findings/#in-reach', '/glossary/#in-reach'],
  },
  {
    query: 'co-location',
    why: 'With a hyphen that this site does not write.',
    amongFirstThree: ['/glossary/#colocation', '/findings/#colocation-not-desirable'],
  },
  {
    query: 'generalize',
    why: 'The American spelling.',
    amongFirstThree: [
      '/glossary/#generalise',
      '/study/notes/#of-interest-not-general',
      '/limits/#limitations-as-the-authors-state-them',
    ],
  },
  {
    query: 'needle exchanges',
    why: 'A plural: the term, the finding or the quotation.',
    amongFirstThree: [
      '/glossary/#needle-exchange',
      '/findings/#harm-reduction-support',
      '/quotes/np4-struggling-to-deliver/',
    ],
  },
  {
    query: 'HEPATITIS C',
    why: 'With the capitals lock on.',
    amongFirstThree: [
      '/findings/#hepatitis-c-screening',
      '/findings/#usually-hepatitis-c',
      '/glossary/#hepatitis-b-and-c',
    ],
  },
  {
    query: '  peer   support ',
    why: 'With spaces too many.',
    amongFirstThree: ['/findings/#peer-support', '/glossary/#peer-support'],
  },

  // ── Other words for the same ──
  {
    query: 'general practitioner',
    why: 'In full, where nearly all of this site says GP.',
    amongFirstThree: ['/glossary/#gp', '/findings/#sent-to-gp', '/findings/#gp-relationship'],
  },
  {
    query: 'drug service',
    why: 'This site’s name for what the article calls CDAS; the words stand in many records.',
    amongFirstThree: ['/glossary/#drug-service', '/glossary/#cdas'],
  },
  {
    query: 'CDAS',
    why: 'The article’s abbreviation.',
    first: '/glossary/#cdas',
  },
  {
    query: 'OAT',
    why: 'The usual abbreviation of opioid agonist therapy, which this site does not use.',
    first: '/glossary/#opioid-agonist-therapy',
  },
  {
    query: 'A&E',
    why: 'A sign in the middle of an abbreviation.',
    amongFirstThree: ['/findings/#first-points-of-contact', '/glossary/#accident-and-emergency'],
  },
  {
    query: 'emergency department',
    why: 'A&E under another name.',
    amongFirstThree: ['/findings/#first-points-of-contact', '/glossary/#accident-and-emergency'],
  },
  {
    query: 'casualty',
    why: 'A&E under an older name, which stands nowhere on this site.',
    amongFirstThree: ['/findings/#first-points-of-contact', '/glossary/#accident-and-emergency'],
  },
  {
    query: 'hep c',
    why: 'As it is said at work.',
    amongFirstThree: [
      '/findings/#hepatitis-c-screening',
      '/findings/#usually-hepatitis-c',
      '/glossary/#hepatitis-b-and-c',
    ],
  },
  {
    query: 'lung disease',
    why: 'Respiratory problems in plain words; a note has these in its title.',
    amongFirstThree: [
      '/study/notes/#one-in-three',
      '/findings/#respiratory-problems',
      '/study/discussion/#earlier-research-lungs-and-age',
    ],
  },
  {
    query: 'missed appointments',
    why: 'Two findings have one of the words in another form.',
    amongFirstThree: [
      '/findings/#appointments-missed',
      '/findings/#no-penalty',
      '/findings/#referral-not-attended',
    ],
  },

  // ── Words from a quotation, and speakers ──
  {
    query: 'open-door policy, friendly, no barriers',
    why: 'An exact phrase, with its punctuation.',
    first: '/quotes/cp2-open-door/',
  },
  {
    query: "that's a political question",
    why: 'An exact phrase, with the straight apostrophe of a keyboard.',
    first: '/quotes/np2-counterproductive/',
  },
  {
    query: '“abandoning ship”',
    why: 'An exact phrase, pasted with curly quotation marks.',
    first: '/quotes/gp1-normal-care-streams/',
  },
  {
    query: 'not out of my budget',
    why: 'A phrase that is made of common words.',
    first: '/quotes/psr1-not-out-of-my-budget/',
  },
  {
    query: 'GP 1',
    why: 'A speaker label; four quotations carry it, so one of any three is here.',
    amongFirstThree: [
      '/quotes/gp1-put-up-barriers/',
      '/quotes/gp1-key-person/',
      '/quotes/gp1-lose-the-contract/',
    ],
  },
  {
    query: 'consultant psychiatrist 3',
    why: 'A speaker label that one quotation alone carries.',
    first: '/quotes/cp3-core-business/',
  },
];

/** What nobody should type. Nothing may break, nothing may run, and the page says what it found. */
export const hostile: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '\'"`’”&quot;&#39;',
  'a'.repeat(10_000),
  'methadone '.repeat(1_000),
  '\u0000\u0007\u001b[31m\u007f\r\n\t',
  '\u202Eenodahtem\u202C \u200F\u2067',
  'الميثادون מתדון',
  '%E0%A4%A',
  '%00%0d%0aSet-Cookie:x=1',
  '\\\\..\\..\\u0041\\',
  '../../../etc/passwd',
  '__proto__',
  'constructor prototype toString hasOwnProperty',
  '.*+?^${}()|[]\\',
  '(a+)+$',
  '     ',
  '',
  '\u00A0\u200B\uFEFF',
  '\uD800',
  'e\u0301'.repeat(50) + '\u0301'.repeat(200),
  '💉🏥👩‍⚕️',
  '?q=1&q=2#findings',
  '- + " AND OR NOT NEAR',
  // Markup that runs something in a careless page.
  ...[
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<a href=javascript:alert(1)>x',
  ],
  ...[
    '<input autofocus onfocus=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<base href=//x.invalid/>',
  ],
  ...[
    '<style>*{display:none}</style>',
    '<meta http-equiv=refresh content=0>',
    '<template><img src=x></template>',
  ],
  ...[
    '<math><mtext><style><img src=x onerror=alert(1)>',
    '<!--><img src=x onerror=alert(1)>-->',
    ']]><x>',
  ],
  ...[
    '&lt;img src=x onerror=alert(1)&gt;',
    '&#x3C;script&#x3E;',
    '<b',
    '<',
    '>',
    '</p></li></ul></main>',
  ],
  ...[
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '{{constructor.constructor("alert(1)")()}}',
  ],
  ...[
    '${alert(1)}',
    '`${alert(1)}`',
    "');alert(1)//",
    '";alert(1);"',
    '\\";alert(1)//',
    'data:text/html,<script>',
  ],
  // What other programs take for commands.
  ...[
    "' OR '1'='1",
    "'; DROP TABLE findings;--",
    '$(id)',
    '`id`',
    '; ls',
    '| cat',
    '&& true',
    '%s%n%x',
    '=1+1',
  ],
  ...[
    '{"$ne":null}',
    '!!js/function',
    '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///">]>',
    'file:///',
    '//x.invalid',
  ],
  ...[
    '..%2f..%2f',
    '.',
    '..',
    '/',
    '\\',
    '#',
    '?',
    '&',
    '=',
    '+',
    '%',
    '%%',
    '*',
    '"',
    '""',
    '“”',
    "'",
    '-',
    '--',
  ],
  // Patterns that take a careless search very long.
  ...[
    '(((((((((((',
    '[[[[',
    '(?:a|a)*b',
    'a'.repeat(200) + '!',
    '.*'.repeat(50),
    '"' + 'x '.repeat(500),
  ],
  // Names that every object has, and numbers that are none.
  ...[
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    'NaN',
    'Infinity',
    '-0',
    '1e400',
    'null',
    'undefined',
  ],
  // Characters that take no room, turn the line, or are half of something.
  ...[
    '\uDC00\uD800',
    '\uFFFE\uFFFF',
    '\u2028\u2029',
    '\u202D\u202E\u2066',
    '\u0300'.repeat(500),
    'İıſẞﬁ',
    '𝕊𝕥𝕚𝕘𝕞𝕒',
  ],
];

/** What may stand behind the address of the search where somebody cuts, joins or forges it. */
export const hostileAddresses: readonly string[] = [
  '?q=%E0%A4%A&kind=%00&theme=%ZZ',
  '?q=stigma&q=<img src=x onerror=alert(1)>',
  '?kind=__proto__&theme=constructor&band=toString',
  '?q[]=x&q[__proto__]=y',
  '?q',
  '?&&&==',
  '?q=stigma#"><img src=x onerror=alert(1)>',
  '?q=stigma#%E0%A4%A',
  '#javascript:alert(1)',
  `?${'x=1&'.repeat(1_000)}q=stigma`,
];

/** Slips of the finger: letters left out, doubled, swapped or wrong. Each word meant stands on this site. */
export const slips: readonly Slip[] = [
  { query: 'methadon', meant: 'methadone' },
  { query: 'mehtadone', meant: 'methadone' },
  { query: 'hepatatis', meant: 'hepatitis' },
  { query: 'stigam', meant: 'stigma' },
  { query: 'comissioning', meant: 'commissioning' },
  { query: 'recrutment', meant: 'recruitment' },
  { query: 'psychiatrst', meant: 'psychiatrist' },
  { query: 'respitory', meant: 'respiratory' },
  { query: 'buprenorfine', meant: 'buprenorphine' },
  { query: 'benzodiazapines', meant: 'benzodiazepines' },
  { query: 'contraceptoin', meant: 'contraception' },
  { query: 'homelesness', meant: 'homelessness' },
  { query: 'austertiy', meant: 'austerity' },
  { query: 'advocasy', meant: 'advocacy' },
  { query: 'integratoin', meant: 'integration' },
];

/** Words that nothing on the site begins with: what readers of other studies look for, slips, and noise. */
export const absent: readonly string[] = [
  ...['cannabis', 'ethnicity', 'asdfgh', 'banana', 'B12', 'dentist', 'naloxone', 'naïve'],
  ...['vaping', 'h2o', 'n123', 'xyzzy', 'qwerty', 'zebra', 'insulin', 'gambling'],
  ...['ketamine', 'fentanyl', 'nitazenes', 'spice', 'tinnitus', 'LSD', 'malaria', 'measles'],
  ...['vaccin8', 'pandemic', 'covid', 'lockdown', 'blockchain', 'football', 'astronomy', 'volcano'],
  ...['dolphin', 'xylophone', 'quokka', 'jazz', 'kangaroo', 'yoghurt', 'umbrella', 'wizard'],
  ...['9999', 'sunscreen', 'zzz', 'dermatology', 'orthodontist', 'podiatry', 'midwife', 'obesity'],
  ...['dyslexia', 'migraine'],
];
