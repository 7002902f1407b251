/** A small `Office` for pages and programs outside Office: what an add-in asks of it besides the workbook. */

export interface OfficeStandInOptions {
  /** `Office.context.displayLanguage`, e.g. `sl-SI`. */
  readonly displayLanguage?: string;
  /** Highest supported version by requirement set; what is not listed is not supported. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/**
 * What this host covers. ExcelApi 1.18 is its notes. The sets of the library's own runtime are those that it asks for itself.
 */
export const SUPPORTED: Readonly<Record<string, string>> = {
  ExcelApi: '1.18',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
};

function atLeast(have: string, want: string): boolean {
  const [haveMajor = 0, haveMinor = 0] = have.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = want.split('.').map(Number);
  return haveMajor > wantMajor || (haveMajor === wantMajor && haveMinor >= wantMinor);
}

type Ready = (info: { host: string; platform: string }) => void;

export interface OfficeStandIn {
  readonly context: {
    displayLanguage: string;
    contentLanguage: string;
    requirements: { isSetSupported(name: string, version?: string | number): boolean };
    [member: string]: unknown;
  };
  [member: string]: unknown;
}

/** Makes the stand-in. `actions` holds what was given to `Office.actions.associate`, by id, so that a page can call it. */
export function officeStandIn(options: OfficeStandInOptions = {}): OfficeStandIn & {
  readonly associated: ReadonlyMap<string, (event: { completed(): void }) => void>;
} {
  const supported = options.requirements ?? SUPPORTED;
  const language = options.displayLanguage ?? 'sl-SI';
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const associated = new Map<string, (event: { completed(): void }) => void>();
  const taskpaneHandlers = new Set<(message: { visibilityMode: string }) => void>();
  const show = (visibilityMode: string): Promise<void> => {
    for (const handler of taskpaneHandlers) handler({ visibilityMode });
    return Promise.resolve();
  };
  return {
    associated,
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    StartupBehavior: { none: 'None', load: 'Load' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: (callback?: Ready) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: language,
      contentLanguage: language,
      host: info.host,
      platform: info.platform,
      diagnostics: { ...info, version: '16.0' },
      officeTheme: undefined,
      requirements: {
        isSetSupported: (name: string, version: string | number = '1.1') => {
          const have = supported[name];
          return have !== undefined && atLeast(have, String(version));
        },
      },
    },
    actions: {
      associate: (id: string, action: (event: { completed(): void }) => void) => associated.set(id, action),
    },
    addin: {
      showAsTaskpane: () => show('Taskpane'),
      hide: () => show('Hidden'),
      onVisibilityModeChanged: (handler: (message: { visibilityMode: string }) => void) => {
        taskpaneHandlers.add(handler);
        return Promise.resolve(() => Promise.resolve(taskpaneHandlers.delete(handler)));
      },
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve('None'),
    },
    ribbon: { requestUpdate: () => Promise.resolve() },
  };
}
