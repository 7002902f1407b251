/** What a sign-in list is for: a week of the plan, or one day. */
import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SignInStretch } from '../../excel';
import { parseIsoDate, weekOf } from '../../programme/calendar';
import type { IsoDate } from '../../programme/units';
import { useViewStyles } from '../look';
import { weekName } from '../week/week-name';
import { useWords } from '../words';

export interface SignInChoiceProps {
  /** Days of the modules' plan, in order; at least one. */
  readonly planned: readonly IsoDate[];
  readonly stretch: SignInStretch;
  readonly onChoose: (stretch: SignInStretch) => void;
}

export function SignInChoice({ planned, stretch, onChoose }: SignInChoiceProps): ReactElement {
  const view = useViewStyles();
  const words = useWords();
  const say = (key: string): string => words.say(`pane.reports.signIn.${key}`);
  const isWeek = 'week' in stretch;
  return (
    <>
      <Field label={say('stretch')}>
        <Select
          className={view.choice}
          value={isWeek ? 'week' : 'day'}
          onChange={(_event, { value }) => {
            const day = isWeek ? planned.find((each) => weekOf(each) === stretch.week) : stretch.day;
            if (day !== undefined) onChoose(value === 'day' ? { day } : { week: weekOf(day) });
          }}
        >
          <option value="week">{say('week')}</option>
          <option value="day">{say('day')}</option>
        </Select>
      </Field>
      {isWeek ? (
        <Field label={say('whichWeek')}>
          <Select
            className={view.choice}
            value={stretch.week}
            onChange={(_event, { value }) => {
              const day = planned.find((each) => weekOf(each) === value);
              if (day !== undefined) onChoose({ week: weekOf(day) });
            }}
          >
            {[...new Set([...planned.map(weekOf), stretch.week])].sort().map((week) => (
              <option key={week} value={week}>
                {weekName(week, words)}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Field label={say('whichDay')}>
          <Input
            type="date"
            value={stretch.day}
            onChange={(_event, { value }) => {
              const day = parseIsoDate(value);
              if (day !== null) onChoose({ day });
            }}
          />
        </Field>
      )}
    </>
  );
}

/** What is offered first: the week of the plan's next day, after its end that of the last; null without a plan. */
export function usualStretch(planned: readonly IsoDate[], today: IsoDate): SignInStretch | null {
  const day = planned.find((each) => each >= today) ?? planned.at(-1);
  return day === undefined ? null : { week: weekOf(day) };
}
