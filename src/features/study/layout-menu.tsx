import { useTranslation } from 'react-i18next';
import { useChangeSettings, useSettings } from '../../queries/settings';
import { Button } from '../../ui/button';
import { LayoutChoices } from '../../ui/layout-choices';
import { ToolFace } from './tool-face';
import styles from './layout-menu.module.css';

/** How the rows are laid out and what is lit, at hand while reading. */
export function LayoutMenu() {
  const { t } = useTranslation();
  return (
    <>
      <Button look="quiet" popoverTarget="layout-menu">
        <ToolFace icon="layout" text={t('layoutMenu.title')} />
      </Button>
      <div id="layout-menu" popover="auto" className={styles.menu}>
        <LayoutChoices value={useSettings()} onChange={useChangeSettings()} />
      </div>
    </>
  );
}
