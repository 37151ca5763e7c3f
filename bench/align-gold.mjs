/** Reads gold alignments and works out how near others come to them, as the scorer of Vecalign defines it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const readLines = (file) => readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
const readNumbers = (list) => (list.match(/\d+/g) ?? []).map(Number);

/** A bead as two lists of line numbers. */
const readBead = (line) => {
  const [source, target] = line.split(':');
  return { source: readNumbers(source), target: readNumbers(target) };
};

/** The documents of a folder by kind, which is the name without its number: `dev50.hard`. */
export function readGold(folder) {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .toSorted()
    .map((name) => {
      const base = path.join(folder, name.slice(0, -'.gold'.length));
      return {
        kind: name.replace(/-\d+\./, '.').slice(0, -'.gold'.length),
        source: readLines(`${base}.id`),
        target: readLines(`${base}.en`),
        beads: readLines(`${base}.gold`)
          .filter((line) => line.trim() !== '')
          .map(readBead),
      };
    });
  return documents.reduce(
    (groups, each) => groups.set(each.kind, [...(groups.get(each.kind) ?? []), each]),
    new Map(),
  );
}

const keyOf = ({ source, target }) => `${source.join()}:${target.join()}`;
const isPair = ({ source, target }) => source.length > 0 && target.length > 0;
const f1 = (precision, recall) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** How many of `beads` are in `others`, strictly and with any target segment in common. */
function countHits(beads, others) {
  const keys = new Set(others.map(keyOf));
  const targets = new Map();
  for (const { source, target } of others) {
    for (const one of source) targets.set(one, [...(targets.get(one) ?? []), ...target]);
  }
  const isLaxHit = ({ source, target }) =>
    source.some((one) => targets.get(one)?.some((other) => target.includes(other)));
  const strict = beads.filter((bead) => keys.has(keyOf(bead)));
  const lax = beads.filter((bead) => keys.has(keyOf(bead)) || isLaxHit(bead));
  return { strict: strict.length, lax: lax.length };
}

/** Scores for documents that were aligned: `gold` and `found` are lists of beads, the latter with a confidence. */
export function scoreAll(documents) {
  const sum = { found: 0, gold: 0, precise: 0, laxPrecise: 0, recalled: 0, laxRecalled: 0 };
  const gaps = { found: 0, gold: 0, hits: 0 };
  const judged = [];
  for (const { gold, found } of documents) {
    const goldPairs = gold.filter(isPair);
    const precise = countHits(found, gold);
    const recalled = countHits(goldPairs, found.filter(isPair));
    sum.found += found.length;
    sum.gold += goldPairs.length;
    sum.precise += precise.strict;
    sum.laxPrecise += precise.lax;
    sum.recalled += recalled.strict;
    sum.laxRecalled += recalled.lax;
    const keys = new Set(gold.map(keyOf));
    const foundGaps = found.filter((bead) => !isPair(bead));
    gaps.found += foundGaps.length;
    gaps.gold += gold.length - goldPairs.length;
    gaps.hits += foundGaps.filter((bead) => keys.has(keyOf(bead))).length;
    judged.push(
      ...found.map((bead) => ({ sure: bead.confidence, isRight: keys.has(keyOf(bead)) })),
    );
  }
  return {
    strict: f1(sum.precise / sum.found, sum.recalled / sum.gold),
    lax: f1(sum.laxPrecise / sum.found, sum.laxRecalled / sum.gold),
    gaps: gaps.gold === 0 ? NaN : f1(gaps.hits / Math.max(1, gaps.found), gaps.hits / gaps.gold),
    errors: judged.filter(({ isRight }) => !isRight).length,
    ...judgeConfidence(judged),
  };
}

/** Area under the curve that separates right from wrong, and the share of the errors among the least sure tenth. */
function judgeConfidence(judged) {
  const wrong = judged.filter(({ isRight }) => !isRight);
  const right = judged.filter(({ isRight }) => isRight);
  let above = 0;
  for (const one of right) {
    for (const other of wrong) {
      if (one.sure > other.sure) above += 1;
      else if (one.sure === other.sure) above += 0.5;
    }
  }
  const least = judged
    .toSorted((one, other) => one.sure - other.sure)
    .slice(0, Math.ceil(judged.length / 10));
  const caught = least.filter(({ isRight }) => !isRight).length;
  return {
    area: above / (right.length * wrong.length),
    caught: wrong.length === 0 ? 1 : caught / wrong.length,
  };
}
