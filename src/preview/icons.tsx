/** The preview's own icons. */
import type { ReactElement, ReactNode } from 'react';

const Icon = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <svg
    width="24"
    height="24"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

export const OpenIcon = (): ReactElement => (
  <Icon>
    <path d="M3 18V6a1.5 1.5 0 0 1 1.5-1.5H9l2 2.5h7A1.5 1.5 0 0 1 19.5 8.5V10" />
    <path d="M3 18.5 6 11.5a1.5 1.5 0 0 1 1.400-1H21l-3 7.5a1.5 1.5 0 0 1-1.400 1H4.5A1.5 1.5 0 0 1 3 17.5z" />
  </Icon>
);

export const SampleIcon = (): ReactElement => (
  <Icon>
    <rect x="3.5" y="4.5" width="17" height="15" rx="2" />
    <path d="M3.5 9.5h17M9 9.5v10M3.5 14.5h17" />
  </Icon>
);

export const DownloadIcon = (): ReactElement => (
  <Icon>
    <path d="M12 3.5v11M7.5 10.5 12 15l4.5-4.5M4 19.5h16" />
  </Icon>
);
