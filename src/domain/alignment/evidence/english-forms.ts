/** Irregular verbs and nouns: base form, then its other forms. Regular forms are taken apart by rule. */
const irregular = `
be am is are was were been being;become became;begin began begun;bend bent;bet;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;
breed bred;bring brought;build built;burn burnt;buy bought;catch caught;choose chose chosen;cling clung;come came;creep crept;deal dealt;dig dug;do does did done;
draw drew drawn;dream dreamt;drink drank drunk;drive drove driven driving;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fling flung;
fly flew flown;forbid forbade forbidden;forecast;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given giving;go goes went gone;
grind ground;grow grew grown;hang hung;have has had having;hear heard;hide hid hidden hiding;hold held;keep kept;kneel knelt;know knew known;lay laid;lead led;lean leant;leap leapt;
learn learnt;leave left leaving;lend lent;lie lay lain lying;light lit;lose lost losing;make made making;mean meant;meet met;mistake mistook mistaken;pay paid;prove proven;
ride rode ridden;ring rang rung;rise rose risen rising;run ran;say said says;see saw seen;seek sought;sell sold;send sent;shake shook shaken;shine shone;shoot shot;show shown;shrink shrank shrunk;
sing sang sung;sink sank sunk;sit sat;sleep slept;slide slid;speak spoke spoken;speed sped;spend spent;spin spun;spit spat;spring sprang sprung;stand stood;steal stole stolen;
stick stuck;sting stung;strike struck stricken;strive strove;swear swore sworn;sweep swept;swell swollen;swim swam swum;swing swung;take took taken taking;teach taught;tear tore torn;tell told;
think thought;throw threw thrown;tread trod;understand understood;undergo underwent undergone;undertake undertook;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;wind wound;
withdraw withdrew withdrawn;withstand withstood;write wrote written writing;overcome overcame;arise arose arisen;awake awoke;bear bore born borne;beat beaten;
man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;person people;life lives;wife wives;knife knives;leaf leaves;half halves;wolf wolves;thief thieves;self selves;
die died dies dying;good better best;bad worse worst;far further farther;little less least;much more most;crisis crises;analysis analyses;datum data;medium media;criterion criteria;
i me my mine myself;he him his himself;she her hers herself;we us our ours ourselves;they them their theirs themselves;you your yours yourself;it its itself;who whom whose`;

const baseOf: ReadonlyMap<string, string> = new Map(
  irregular
    .trim()
    .split(/;\s*/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

const doubled = /([bdfgklmnprstz])\1$/;

/** The likely base forms of an English word, itself first: *studies* → study; *running* → run, runn, runne. */
export function englishBases(word: string): readonly string[] {
  const bases = [word];
  const irregularBase = baseOf.get(word);
  if (irregularBase !== undefined) bases.push(irregularBase);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) addPlural(bases, word);
  if (word.length > 4 && word.endsWith('ed')) addVerb(bases, word.slice(0, -2));
  if (word.length > 5 && word.endsWith('ing')) addVerb(bases, word.slice(0, -3));
  return bases;
}

function addPlural(bases: string[], word: string) {
  bases.push(word.slice(0, -1));
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith('es')) bases.push(word.slice(0, -2));
}

function addVerb(bases: string[], stem: string) {
  bases.push(stem, `${stem}e`);
  if (doubled.test(stem)) bases.push(stem.slice(0, -1));
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`);
}

const derivational =
  /(?:isations?|izations?|ations?|itions?|tions?|sions?|ions?|ments?|ingly|edly|ings?|ness|ities|ity|ables?|ibles?|ances?|ences?|ancy|ency|ants?|ents?|ally|ical|ically|als?|ous|ously|ives?|ively|ers?|ors?|ists?|isms?|ised?|ized?|ising|izing|ises|izes|ates?|ated|ating|ators?|ful|fully|less|ship|ed|es|ly|ing|s|e|y)$/;

/** What the words of one family share, roughly: *investigate, investigation, investigator* → investig. */
export function englishFamily(word: string): string | undefined {
  if (word.length < 5) return undefined;
  const family = word.replace(derivational, '');
  return family.length < 4 ? undefined : family;
}
