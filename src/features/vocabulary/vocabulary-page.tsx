import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllTerms, type AllTerms } from '../../queries/all-terms';
import { editTerm } from '../../queries/term-editor';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TermTable } from './term-table';
import { useChosenTerms, type TermWish } from './use-chosen-terms';
import styles from './vocabulary-page.module.css';
import { VocabularyTools } from './vocabulary-tools';

/** All words and phrases that texts are lit by, to look through, to say how well one knows them, and to change. */
export default function VocabularyPage() {
  const { t } = useTranslation('vocabulary');
  const all = useAllTerms();
  return (
    <Page title={t('title')}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <Button onClick={() => editTerm({ vocabulary: all.data?.vocabulary })}>{t('add')}</Button>
      </div>
      {all.data && <Vocabulary all={all.data} />}
      {all.isPending && <p role="status">{t('loading')}</p>}
      {(all.isError || (all.data?.terms.length === 0 && all.data.errors.length > 0)) && (
        <Notice tone="trouble" title={t('broken')}>
          <Button onClick={() => void all.refetch()}>{t('again')}</Button>
        </Notice>
      )}
    </Page>
  );
}

const everything: TermWish = { sought: '', order: 'closeness' };

function Vocabulary({ all }: { all: AllTerms }) {
  const { t, i18n } = useTranslation('vocabulary');
  const [wish, setWish] = useState(everything);
  const chosen = useChosenTerms(all, wish);
  const count = chosen?.rows.length ?? 0;
  const number = new Intl.NumberFormat(i18n.language).format(count);
  return (
    <>
      <VocabularyTools
        wish={wish}
        titles={all.titles}
        onChange={(changes) => setWish({ ...wish, ...changes })}
      />
      <p role="status" className={styles.count}>
        {chosen && t('count', { count, number })}
      </p>
      {chosen && count > 0 && (
        <TermTable
          all={all}
          chosen={chosen}
          isHidden={wish.isHidden === true}
          order={wish.order}
          onOrder={(order) => setWish({ ...wish, order })}
        />
      )}
      {chosen && count === 0 && (
        <Notice title={t(wish.isHidden ? 'noneHidden' : 'none')}>
          <Button onClick={() => setWish(everything)}>{t('showAll')}</Button>
        </Notice>
      )}
    </>
  );
}
