import { useTranslation } from 'react-i18next';
import type { BringPlace } from '../../interchange/files/bring-error';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import type { FileTrouble } from './bring-draft';

type FaultNoticeProps = {
  readonly name: string;
  readonly fault: FileTrouble;
  readonly onDismiss: () => void;
};

const bytesInMegabyte = 1024 * 1024;

/** Which file could not be read, what is wrong with it, where, and what to do. */
export function FaultNotice({ name, fault, onDismiss }: FaultNoticeProps) {
  const { t } = useTranslation('bring');
  return (
    <Notice tone="trouble" title={t('fault.title', { name })}>
      <Reason fault={fault} />
      <p>{t(`fault.todo.${adviceFor(fault)}`)}</p>
      <Button onClick={onDismiss}>{t('fault.dismiss')}</Button>
    </Notice>
  );
}

function Reason({ fault }: { fault: FileTrouble }) {
  const { t } = useTranslation(['bring', 'app']);
  if (fault.kind === 'broken-text')
    return <p>{t(`app:fault.${fault.fault.kind}`, { ...fault.fault })}</p>;
  if (fault.kind === 'too-large' || fault.kind === 'unpacks-too-large') {
    const limit = fault.limitBytes / bytesInMegabyte;
    const size = 'bytes' in fault ? Math.ceil(fault.bytes / bytesInMegabyte) : 0;
    const part = 'part' in fault ? fault.part : '';
    return <p>{t(`fault.${fault.kind}`, { limit, size, part })}</p>;
  }
  return (
    <p>
      {t(`fault.${fault.kind}`, { ...fault })} {'line' in fault && <Where {...fault} />}
    </p>
  );
}

function Where({ line, column, part }: BringPlace) {
  const { t } = useTranslation('bring');
  const at = t('fault.at', { line, column });
  return part === undefined ? at : `${at} ${t('fault.within', { part })}`;
}

/** What to do about it; about all others, the same. */
const advice = {
  'too-large': 'divide',
  'too-many-segments': 'divide',
  'unpacks-too-large': 'divide',
  'unknown-format': 'otherFormat',
  'not-text': 'otherFormat',
  'wrong-root': 'otherFormat',
  'unknown-version': 'otherFormat',
  'missing-part': 'otherFormat',
  encrypted: 'unlock',
  'unreadable-encoding': 'encode',
  'no-text': 'paste',
} as const satisfies Partial<Record<FileTrouble['kind'], string>>;

const isAdvised = (kind: string): kind is keyof typeof advice => kind in advice;

const adviceFor = ({ kind }: FileTrouble) => (isAdvised(kind) ? advice[kind] : 'again');
