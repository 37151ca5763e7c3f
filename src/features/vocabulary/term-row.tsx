import { memo, type CSSProperties, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedTerm } from '../../domain/glossary/list-terms';
import { ownGlossaryId } from '../../domain/glossary/own-term';
import type { Bilingual } from '../../domain/text/text';
import { familiarityLevels } from '../../storage/records';
import type { PointerChoice } from './table-keys';
import styles from './term-table.module.css';

type TermRowProps = {
  readonly term: ListedTerm;
  /** As `TermFacts` has it. */
  readonly level: number;
  readonly met: number;
  /** Of its glossary; undefined for the user's own words. */
  readonly title: Bilingual | undefined;
  /** Counted from 0. */
  readonly row: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly style: CSSProperties;
  readonly onSelect: (how: PointerChoice) => void;
  readonly onOpen: () => void;
};

/** One word: a click selects it, a double click opens it; on a touch screen a tap selects it beside the others. */
export const TermRow = memo(function TermRow(props: TermRowProps) {
  const { term, level, met, title, row, isSelected, isTabStop, style, onSelect, onOpen } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className={styles.row}
      style={style}
      onClick={(event) => onSelect(choiceOf(event))}
      onDoubleClick={onOpen}
    >
      <span aria-hidden className={styles.tick} data-tick>
        <span className={styles.box} />
      </span>
      <Cells {...{ term, level, met, title }} />
    </div>
  );
});

function Cells({
  term,
  level,
  met,
  title,
}: Pick<TermRowProps, 'term' | 'level' | 'met' | 'title'>) {
  const { t, i18n } = useTranslation(['vocabulary', 'app']);
  const language = i18n.language === 'id' ? 'id' : 'en';
  const name = familiarityLevels[level - 1];
  return (
    <>
      <span role="gridcell" lang="id" className={styles.lemma}>
        {term.lemma}
      </span>
      <span role="gridcell" lang="id" className={styles.root}>
        {term.root.toLowerCase() === term.lemma.toLowerCase() ? '' : term.root}
      </span>
      <span role="gridcell" className={styles.class}>
        {term.gloss !== '' && t(`app:partOfSpeech.${term.partOfSpeech}`)}
      </span>
      <span role="gridcell" lang="en" className={styles.gloss}>
        {term.gloss}
      </span>
      <span role="gridcell" className={styles.knowledge}>
        {name !== undefined && t(`app:familiarity.${name}.face`)}
      </span>
      <span role="gridcell" className={styles.met}>
        {met > 0 && met}
      </span>
      <span role="gridcell" className={styles.source}>
        {term.glossaryId === ownGlossaryId ? t('vocabulary:own') : title?.[language]}
      </span>
    </>
  );
}

/** A finger has no Ctrl key; the box says that it adds. */
function choiceOf({ shiftKey, ctrlKey, metaKey, target }: MouseEvent): PointerChoice {
  if (shiftKey) return 'extend';
  const isOnBox = target instanceof Element && target.closest('[data-tick]') !== null;
  return ctrlKey || metaKey || isOnBox || matchMedia('(pointer: coarse)').matches
    ? 'toggle'
    : 'only';
}
