import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../domain/morphology/analysis';
import type { SoundChange, Step } from '../../domain/morphology/step';
import { affixWords, isKnownAffix } from './affix-words';
import styles from './formation.module.css';

type FormationProps = {
  /** As a glossary lists it; undefined where only the analysis knows. */
  readonly listed: readonly string[] | undefined;
  readonly analysis: Analysis | undefined;
};

/** The pieces of a word in a row, and below how it came about: step by step, or what each affix does. */
export function Formation({ listed, analysis }: FormationProps) {
  const steps = analysis?.steps ?? [];
  const pieces = listed ?? (analysis && steps.length > 0 ? piecesOf(analysis) : []);
  return (
    <>
      {pieces.length > 0 && <Pieces pieces={pieces} />}
      {steps.length > 0 ? <Steps steps={steps} /> : <Affixes pieces={pieces} />}
    </>
  );
}

function Pieces({ pieces }: { pieces: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <p className={styles.formation} lang="id">
      {pieces.map((piece, index) => (
        <Fragment key={piece}>
          {index > 0 && <span className={styles.plus}>+</span>}
          <span className={isAffix(piece) ? styles.affix : styles.root}>
            {piece === 'R-' ? t('card.reduplication') : piece}
          </span>
        </Fragment>
      ))}
    </p>
  );
}

const isAffix = (piece: string) =>
  piece.startsWith('-') || piece.endsWith('-') || piece.includes('…');

/** The outermost prefix first, the root, the innermost suffix next; nothing for steps that put one word for another. */
function piecesOf({ root, steps }: Analysis): readonly string[] {
  const affixes = steps.map(({ affix }) => (affix === 'R' ? 'R-' : affix)).filter(isAffix);
  if (affixes.length === 0) return [];
  const suffixes = affixes.filter((affix) => affix.startsWith('-') && !affix.endsWith('-'));
  const others = affixes.filter((affix) => !suffixes.includes(affix));
  return [...new Set([...others.toReversed(), root, ...suffixes])];
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('words');
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.to}>
          <StepForms {...step} />
          {t(`meaning.${step.meaning}`)}
          {step.soundChange && <Change {...step.soundChange} />}
        </li>
      ))}
    </ol>
  );
}

/** What becomes of the sounds where the affix meets the word. */
function Change(change: SoundChange) {
  const { t } = useTranslation('words');
  if (change.kind !== 'nasal') return `; ${t(`soundChange.${change.kind}`)}`;
  const { nasal, drops } = change;
  if (!drops) return `; ${t('soundChange.nasal', { nasal })}`;
  return `; ${t('soundChange.nasalDrops', { nasal, drops })}`;
}

/** `meN- + tulis → menulis` */
function StepForms({ kind, affix, from, to }: Step) {
  const adds = isAffix(affix) && kind !== 'reduplication';
  const isBehind = affix.startsWith('-') && !affix.endsWith('-');
  const made = !adds ? from : isBehind ? `${from} + ${affix}` : `${affix} + ${from}`;
  return (
    <span lang="id" className={styles.forms}>
      {made} → {to}
    </span>
  );
}

function Affixes({ pieces }: { pieces: readonly string[] }) {
  const { t } = useTranslation('words');
  return (
    <ul className={styles.says}>
      {pieces.filter(isKnownAffix).map((piece) => (
        <li key={piece}>
          {piece !== 'R-' && (
            <span lang="id" className={styles.saysAffix}>
              {piece}{' '}
            </span>
          )}
          {t(affixWords[piece])}
        </li>
      ))}
    </ul>
  );
}
