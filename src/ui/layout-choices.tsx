import { useTranslation } from 'react-i18next';
import { Segmented } from './segmented';

const layouts = ['side-by-side', 'stacked', 'source-only'] as const;
const spacings = ['airy', 'compact'] as const;
const lightings = ['all', 'phrases', 'off'] as const;

/** How rows are laid out, and what is lit in them. */
type Layout = {
  readonly layout: (typeof layouts)[number];
  readonly spacing: (typeof spacings)[number];
  readonly litWords: (typeof lightings)[number];
};

type LayoutChoicesProps = {
  readonly value: Layout;
  readonly onChange: (change: Partial<Layout>) => void;
};

/** The choices of how a text is laid out, at hand while reading and in the settings. */
export function LayoutChoices({ value, onChange }: LayoutChoicesProps) {
  const { t } = useTranslation();
  return (
    <>
      <Segmented
        label={t('settings.layout')}
        options={layouts.map((one) => ({ value: one, label: t(`settings.layouts.${one}`) }))}
        value={value.layout}
        onChange={(layout) => onChange({ layout })}
      />
      <Segmented
        label={t('settings.spacing')}
        options={spacings.map((one) => ({ value: one, label: t(`settings.spacings.${one}`) }))}
        value={value.spacing}
        onChange={(spacing) => onChange({ spacing })}
      />
      <Segmented
        label={t('settings.litWords')}
        options={lightings.map((one) => ({ value: one, label: t(`settings.lightings.${one}`) }))}
        value={value.litWords}
        onChange={(litWords) => onChange({ litWords })}
      />
    </>
  );
}
