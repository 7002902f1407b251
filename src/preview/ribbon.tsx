/** The bar above the grid: the add-in's ribbon buttons as they are in Excel, and what a page needs beside them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import type { Words } from '../strings';
import { DownloadIcon, OpenIcon, SampleIcon } from './icons';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'stretch',
    gap: '4px',
    padding: '4px 12px 0',
    backgroundColor: '#F7F8F9',
    borderBottom: '1px solid #DADDE2',
    overflowX: 'auto',
  },
  group: { display: 'flex', flexDirection: 'column', paddingRight: '8px', borderRight: '1px solid #E1E4E8' },
  buttons: { display: 'flex', gap: '2px', flexGrow: 1 },
  groupName: { fontSize: '11px', color: '#5B6776', textAlign: 'center', padding: '0 8px 3px' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'start',
    gap: '3px',
    minWidth: '60px',
    padding: '5px 8px 3px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: '#1F2A37',
    fontFamily: 'inherit',
    fontSize: '12px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: '#E3EFEC' },
    ':focus-visible': { outline: '2px solid #0F6C5C', outlineOffset: '-2px' },
    ':disabled': { color: '#8A94A0', cursor: 'default', backgroundColor: 'transparent' },
  },
  image: {
    width: '28px',
    height: '28px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: '#0F6C5C',
  },
  space: { flexGrow: 1 },
  file: {
    alignSelf: 'center',
    fontSize: '13px',
    fontWeight: 600,
    color: '#1F2A37',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  languages: { alignSelf: 'center', display: 'flex', gap: '2px' },
  language: {
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    padding: '4px 8px',
    backgroundColor: 'transparent',
    color: '#4B5563',
    fontFamily: 'inherit',
    fontSize: '12px',
    cursor: 'pointer',
    '&[aria-pressed="true"]': { backgroundColor: '#DDF0EC', color: '#0A4B40', fontWeight: 600 },
    ':focus-visible': { outline: '2px solid #0F6C5C' },
  },
});

export interface RibbonProps {
  readonly words: Words;
  readonly fileName: string;
  /** False until a workbook is open. */
  readonly isOpen: boolean;
  readonly onPane: () => void;
  readonly onCommand: (command: 'check' | 'week') => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onDownload: () => void;
  readonly onLanguage: (language: 'sl' | 'en') => void;
}

export function Ribbon(props: RibbonProps): ReactElement {
  const styles = useStyles();
  const { words, isOpen } = props;
  const say = (key: string): string => words.say(`preview.${key}`);
  const chooser = useRef<HTMLInputElement>(null);
  const button = (label: string, image: ReactNode, onClick: () => void, enabled: boolean): ReactElement => (
    <button type="button" className={styles.button} onClick={onClick} disabled={!enabled}>
      <span className={styles.image}>{image}</span>
      {label}
    </button>
  );
  return (
    <section aria-label={say('ribbon')}>
      <div className={styles.ribbon} role="toolbar" aria-label={say('ribbon')}>
        <div className={styles.group}>
          <div className={styles.buttons}>
            {button(say('pane'), <Picture name="icon" />, props.onPane, isOpen)}
            {button(say('check'), <Picture name="check" />, () => props.onCommand('check'), isOpen)}
            {button(say('week'), <Picture name="week" />, () => props.onCommand('week'), isOpen)}
          </div>
          <div className={styles.groupName}>{say('group.addin')}</div>
        </div>
        <div className={styles.group}>
          <div className={styles.buttons}>
            {button(say('open'), <OpenIcon />, () => chooser.current?.click(), true)}
            {button(say('sample'), <SampleIcon />, props.onSample, true)}
            {button(say('download'), <DownloadIcon />, props.onDownload, isOpen)}
          </div>
          <div className={styles.groupName}>{say('group.file')}</div>
        </div>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx,.xlsm,.csv"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) props.onOpen(file);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <span className={styles.space} />
        <span className={styles.file}>{props.fileName}</span>
        <span className={styles.space} />
        <div className={styles.languages} role="group" aria-label={say('language')}>
          {(['sl', 'en'] as const).map((language) => (
            <button
              key={language}
              type="button"
              className={styles.language}
              aria-pressed={words.language === language}
              lang={language}
              onClick={() => props.onLanguage(language)}
            >
              {language === 'sl' ? 'Slovensko' : 'English'}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}

/** The add-in's own icons, as Excel shows them. */
const Picture = ({ name }: { readonly name: 'icon' | 'check' | 'week' }): ReactElement => (
  <img src={`assets/icons/${name}.svg`} alt="" width={28} height={28} />
);
