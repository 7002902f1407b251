/** The file for the bank: saved, or copied where a desktop webview blocks downloads. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { download } from '../download';
import { useViewStyles } from '../look';
import type { PaymentOutcome } from '../reports';
import { useWords } from '../words';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

export function PaymentCard({ file }: { readonly file: PaymentOutcome & { readonly kind: 'file' } }): ReactElement {
  const view = useViewStyles();
  const styles = useStyles();
  const words = useWords();
  const say = (key: string, facts = {}): string => words.say(`pane.week.${key}`, facts);
  const [told, setTold] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(file.xml).then(
      () => setTold(say('copied')),
      () => setTold(say('notCopied')),
    );
  };
  return (
    <section className={view.card} aria-label={file.fileName}>
      <h3 className={view.heading}>{file.fileName}</h3>
      <p className={view.text}>
        {say('payments', { count: file.payments })} · {words.money(file.totalCents)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => download(file.xml, file.fileName, 'application/xml')}>
          {say('save')}
        </Button>
        <Button onClick={copy}>{say('copy')}</Button>
      </div>
      <p className={view.small} role="status">
        {told || say('saveHint')}
      </p>
    </section>
  );
}
