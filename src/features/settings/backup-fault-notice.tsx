import { useTranslation } from 'react-i18next';
import type { BackupRecord } from '../../storage/backup/backup';
import type { BackupFault, Salvage } from '../../storage/backup/read-backup';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

type BackupFaultNoticeProps = {
  readonly fault: BackupFault;
  readonly onSalvage: (records: readonly BackupRecord[]) => void;
};

/** Why a file cannot be restored as it is, and what can still be had from it. */
export function BackupFaultNotice({ fault, onSalvage }: BackupFaultNoticeProps) {
  const { t } = useTranslation('keeping');
  return (
    <Notice tone="trouble" title={t(`fault.${fault.kind}`, { ...fault })}>
      {'salvage' in fault && <SalvageOffer {...fault.salvage} onSalvage={onSalvage} />}
    </Notice>
  );
}

function SalvageOffer({
  records,
  lost,
  onSalvage,
}: Salvage & Pick<BackupFaultNoticeProps, 'onSalvage'>) {
  const { t } = useTranslation('keeping');
  if (records.length === 0) return <p>{t('salvageNone')}</p>;
  return (
    <>
      <p>
        {t('salvage', { count: records.length })}
        {lost > 0 ? `; ${t('salvageLost', { count: lost })}` : '.'}
      </p>
      <Button onClick={() => onSalvage(records)}>{t('salvageUse')}</Button>
    </>
  );
}
