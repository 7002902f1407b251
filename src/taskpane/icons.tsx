/** The pane's few icons, drawn for it on a grid of 20; they take the colour of the text and are silent to screen readers. */
import type { ReactElement, SVGProps } from 'react';
import type { Severity } from '../register/issue';

function Icon({ children, ...rest }: SVGProps<SVGSVGElement>): ReactElement {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      {children}
    </svg>
  );
}

export const CheckIcon = (): ReactElement => (
  <Icon>
    <path d="M2.5 4.5h11M2.5 8.5h4M2.5 12.5h3" />
    <circle cx="11.8" cy="11" r="4.6" />
    <path d="M15.2 14.4 18 17.2M9.8 11.2l1.4 1.4 2.6-2.8" />
  </Icon>
);

export const RegistersIcon = (): ReactElement => (
  <Icon>
    <rect x="2.5" y="3.5" width="15" height="13" rx="2" />
    <path d="M2.5 7.8h15M7.5 7.8v8.7M2.5 12.1h15" />
  </Icon>
);

export const WeekIcon = (): ReactElement => (
  <Icon>
    <path d="M4.5 3.5a1.5 1.5 0 0 1 1.5-1.5h6l4 4v10.5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5z" />
    <path d="M12.8 9.6a3 3 0 1 0 0 4.6M6.8 11.2h4M6.8 12.8h3.5" />
  </Icon>
);

export const ReportsIcon = (): ReactElement => (
  <Icon>
    <path d="M3 17.5h14M5 14.5v-4M9 14.5v-8M13 14.5v-6M17 14.5V4" />
  </Icon>
);

export const MoreIcon = (): ReactElement => (
  <Icon fill="currentColor" stroke="none">
    <circle cx="4.5" cy="10" r="1.4" />
    <circle cx="10" cy="10" r="1.4" />
    <circle cx="15.5" cy="10" r="1.4" />
  </Icon>
);

export const ChevronIcon = (): ReactElement => (
  <Icon width="16" height="16">
    <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />
  </Icon>
);

export const SheetIcon = (): ReactElement => (
  <Icon>
    <path d="M4.5 3.5a1.5 1.5 0 0 1 1.5-1.5h6l4 4v10.5a1.5 1.5 0 0 1-1.5 1.5H6a1.5 1.5 0 0 1-1.5-1.5z" />
    <path d="M12 2v4h4" />
  </Icon>
);

/** A big calm tick for a workbook without issues. */
export const DoneIcon = (): ReactElement => (
  <Icon width="56" height="56" strokeWidth="1.1">
    <circle cx="10" cy="10" r="8" />
    <path d="m6.2 10.3 2.6 2.6 5-5.4" />
  </Icon>
);

/** Each severity has its own shape, not only its own colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  if (severity === 'error') {
    return (
      <Icon width="16" height="16" strokeWidth="2">
        <circle cx="10" cy="10" r="8.5" fill="currentColor" stroke="none" />
        <path d="m7 7 6 6m0-6-6 6" stroke="var(--colorNeutralBackground1)" />
      </Icon>
    );
  }
  if (severity === 'warning') {
    return (
      <Icon width="16" height="16" strokeWidth="2">
        <path d="M10 2 19 17.5H1z" fill="currentColor" stroke="currentColor" />
        <path d="M10 8v4m0 3v.1" stroke="var(--colorNeutralBackground1)" />
      </Icon>
    );
  }
  return (
    <Icon width="16" height="16" strokeWidth="2">
      <rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="currentColor" stroke="none" />
      <path d="M10 9.2V14m0-8v.1" stroke="var(--colorNeutralBackground1)" />
    </Icon>
  );
}

export const CloseIcon = (): ReactElement => (
  <Icon width="16" height="16">
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

/** The mark of Prisotnik: a day of the attendance sheet, ticked. */
export const MarkIcon = (): ReactElement => (
  <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
    <rect x="2" y="4" width="28" height="26" rx="6" fill="#0F6C5C" />
    <path d="M2 12V10a6 6 0 0 1 6-6h16a6 6 0 0 1 6 6v2z" fill="#0A4B40" />
    <rect x="8.2" y="1.5" width="3.2" height="6.5" rx="1.6" fill="#8FD3C3" />
    <rect x="20.6" y="1.5" width="3.2" height="6.5" rx="1.6" fill="#8FD3C3" />
    <path
      d="M9.6 20.9l4.4 4.4 8.6-8.8"
      fill="none"
      stroke="#fff"
      strokeWidth="3.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
