import { useTranslation } from 'react-i18next';
import { useChangeSettings, useSettings } from '../../queries/settings';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { ToolFace } from './tool-face';
import styles from './layout-menu.module.css';

const layouts = ['side-by-side', 'stacked', 'source-only'] as const;
const spacings = ['airy', 'compact'] as const;
const lightings = ['all', 'phrases', 'off'] as const;

/** How the rows are laid out and what is lit, at hand while reading. */
export function LayoutMenu() {
  const { t } = useTranslation();
  const settings = useSettings();
  const change = useChangeSettings();
  return (
    <>
      <Button look="quiet" popoverTarget="layout-menu">
        <ToolFace icon="layout" text={t('layoutMenu.title')} />
      </Button>
      <div id="layout-menu" popover="auto" className={styles.menu}>
        <Segmented
          label={t('settings.layout')}
          options={layouts.map((value) => ({ value, label: t(`settings.layouts.${value}`) }))}
          value={settings.layout}
          onChange={(layout) => change({ layout })}
        />
        <Segmented
          label={t('settings.litWords')}
          options={lightings.map((value) => ({ value, label: t(`settings.lightings.${value}`) }))}
          value={settings.litWords}
          onChange={(litWords) => change({ litWords })}
        />
        <Segmented
          label={t('settings.spacing')}
          options={spacings.map((value) => ({ value, label: t(`settings.spacings.${value}`) }))}
          value={settings.spacing}
          onChange={(spacing) => change({ spacing })}
        />
      </div>
    </>
  );
}
