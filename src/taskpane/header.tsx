/** The pane's head: mark, programme and the menu of rarer things. */
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { MarkIcon, MoreIcon } from './icons';
import { useWords } from './words';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  programme: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface HeaderProps {
  readonly programme: string;
  readonly busy: boolean;
  /** False while there is nothing to write. */
  readonly canExport: boolean;
  readonly onClearMarks: () => void;
  readonly onExport: () => void;
  readonly onRemoveGenerated: () => void;
}

export function Header(props: HeaderProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <header className={styles.header}>
      <MarkIcon />
      <div>
        <h1 className={styles.name}>{words.say('pane.name')}</h1>
        {props.programme && (
          <p className={styles.programme} title={props.programme}>
            {props.programme}
          </p>
        )}
      </div>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<MoreIcon />}
            aria-label={words.say('pane.more.label')}
            disabled={props.busy}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={props.onClearMarks}>{words.say('pane.more.clearMarks')}</MenuItem>
            <MenuItem disabled={!props.canExport} onClick={props.onExport}>
              {words.say('pane.more.exportIssues')}
            </MenuItem>
            <MenuItem onClick={props.onRemoveGenerated}>{words.say('pane.more.removeGenerated')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
