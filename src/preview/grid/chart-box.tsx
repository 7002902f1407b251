/** A chart over its cells: enough of Excel's drawing to see what a report shows. */
import { memo, type ReactElement, type ReactNode } from 'react';
import type { GridChart } from './sheet-view';

export interface ChartBoxProps {
  readonly chart: GridChart;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const COLORS = ['#0F6C5C', '#E0A030', '#4A76B8', '#B5523B', '#7A6BA8', '#5B6776', '#8FBF5A', '#C97BA0'];
const MARGIN = { top: 34, right: 14, bottom: 44, left: 44 };
const INK = '#4B5563';

function ChartBoxOf({ chart, left, top, width, height }: ChartBoxProps): ReactElement {
  const room = {
    width: Math.max(10, width - MARGIN.left - MARGIN.right),
    height: Math.max(10, height - MARGIN.top - MARGIN.bottom),
  };
  const sideways = chart.kind === 'bar' || chart.kind === 'stackedBar';
  return (
    <div
      role="presentation"
      style={{
        position: 'absolute',
        left,
        top,
        width,
        height,
        background: '#fff',
        border: '1px solid #D0D5DB',
        boxSizing: 'border-box',
        borderRadius: 4,
      }}
    >
      <svg
        width={width - 2}
        height={height - 2}
        role="img"
        aria-label={chart.title ?? ''}
        fontSize={11}
        fill={INK}
        fontFamily="var(--sheet-font)"
      >
        <text x={width / 2} y={20} textAnchor="middle" fontSize={14} fill="#1F2A37">
          {chart.title}
        </text>
        <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
          {chart.kind === 'pie' ? (
            <Pie chart={chart} {...room} />
          ) : sideways ? (
            <Bars chart={chart} {...room} />
          ) : (
            <Columns chart={chart} {...room} />
          )}
        </g>
        <Legend chart={chart} width={width} y={height - 12} />
      </svg>
    </div>
  );
}

export const ChartBox = memo(ChartBoxOf);

interface PlotProps {
  readonly chart: GridChart;
  readonly width: number;
  readonly height: number;
}

const isStacked = ({ kind }: GridChart): boolean => kind === 'stackedColumn' || kind === 'stackedBar';
const countOf = ({ categories, series }: GridChart): number =>
  Math.max(1, categories.length, ...series.map(({ values }) => values.length));

/** The top of the scale: a round number not below the highest value (or stack of values). */
function scaleOf(chart: GridChart): number {
  const highest = Math.max(
    0,
    ...Array.from({ length: countOf(chart) }, (_, place) => {
      const values = chart.series.map(({ values: all }) => all[place] ?? 0);
      return isStacked(chart) ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
    }),
  );
  if (highest === 0) return 1;
  const step = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * step).find((top) => top >= highest) ?? highest;
}

interface Block {
  readonly series: number;
  readonly place: number;
  /** Shares of the scale. */
  readonly from: number;
  readonly to: number;
  /** Share of the place's room, and where in it the block begins. */
  readonly breadth: number;
  readonly offset: number;
}

/** Columns or bars as shares of the plot, side by side or one upon another. */
function blocksOf(chart: GridChart, top: number): Block[] {
  const stacked = isStacked(chart);
  const filled = new Array<number>(countOf(chart)).fill(0);
  const breadth = stacked ? 0.7 : 0.8 / chart.series.length;
  return chart.series.flatMap(({ values }, series) =>
    values.flatMap((value, place) => {
      if (value === null || value === 0) return [];
      const from = stacked ? (filled[place] ?? 0) : 0;
      filled[place] = from + value / top;
      return [
        { series, place, from, to: from + value / top, breadth, offset: stacked ? 0.15 : 0.1 + series * breadth },
      ];
    }),
  );
}

function Columns({ chart, width, height }: PlotProps): ReactElement {
  const top = scaleOf(chart);
  const step = width / countOf(chart);
  const every = Math.ceil(chart.categories.length / Math.max(1, Math.floor(width / 34)));
  return (
    <>
      <Scale top={top} width={width} height={height} />
      {chart.kind === 'line'
        ? chart.series.map(({ name, values }, series) => (
            <polyline
              key={name}
              fill="none"
              stroke={COLORS[series % COLORS.length]}
              strokeWidth={2}
              points={values
                .flatMap((value, place) =>
                  value === null ? [] : [`${(place + 0.5) * step},${height * (1 - value / top)}`],
                )
                .join(' ')}
            />
          ))
        : blocksOf(chart, top).map(({ series, place, from, to, breadth, offset }) => (
            <rect
              key={`${series}-${place}`}
              x={(place + offset) * step}
              y={height * (1 - to)}
              width={breadth * step}
              height={height * (to - from)}
              fill={COLORS[series % COLORS.length]}
            />
          ))}
      {chart.categories.map((category, place) =>
        place % every === 0 ? (
          <text key={place} x={(place + 0.5) * step} y={height + 14} textAnchor="middle">
            {category}
          </text>
        ) : null,
      )}
    </>
  );
}

function Bars({ chart, width, height }: PlotProps): ReactElement {
  const top = scaleOf(chart);
  const step = height / countOf(chart);
  return (
    <>
      {blocksOf(chart, top).map(({ series, place, from, to, breadth, offset }) => (
        <rect
          key={`${series}-${place}`}
          x={width * from}
          y={(place + offset) * step}
          width={width * (to - from)}
          height={breadth * step}
          fill={COLORS[series % COLORS.length]}
        />
      ))}
      {chart.categories.map((category, place) => (
        <text key={place} x={-4} y={(place + 0.5) * step + 4} textAnchor="end">
          {category}
        </text>
      ))}
    </>
  );
}

function Pie({ chart, width, height }: PlotProps): ReactElement {
  const values = (chart.series[0]?.values ?? []).map((value) => value ?? 0);
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  const radius = Math.min(width, height) / 2;
  const point = (share: number): string =>
    `${width / 2 + radius * Math.sin(2 * Math.PI * share)} ${height / 2 - radius * Math.cos(2 * Math.PI * share)}`;
  const slices: ReactNode[] = [];
  let from = 0;
  values.forEach((value, place) => {
    const to = from + value / sum;
    const whole = value === sum;
    slices.push(
      whole ? (
        <circle key={place} cx={width / 2} cy={height / 2} r={radius} fill={COLORS[place % COLORS.length]} />
      ) : (
        <path
          key={place}
          d={`M${width / 2} ${height / 2}L${point(from)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`}
          fill={COLORS[place % COLORS.length]}
        />
      ),
    );
    from = to;
  });
  return <>{slices}</>;
}

function Scale({
  top,
  width,
  height,
}: {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line x1={0} x2={width} y1={height * (1 - share)} y2={height * (1 - share)} stroke="#E5E8EB" />
          <text x={-6} y={height * (1 - share) + 4} textAnchor="end">
            {Math.round(top * share * 100) / 100}
          </text>
        </g>
      ))}
    </>
  );
}

function Legend({
  chart,
  width,
  y,
}: {
  readonly chart: GridChart;
  readonly width: number;
  readonly y: number;
}): ReactElement {
  const names = chart.kind === 'pie' ? chart.categories : chart.series.map(({ name }) => name);
  const step = Math.min(140, (width - 30) / Math.max(1, names.length));
  const start = (width - step * names.length) / 2;
  return (
    <>
      {names.map((name, place) => (
        <g key={place} transform={`translate(${start + place * step} ${y})`}>
          <rect width={9} height={9} y={-8} rx={2} fill={COLORS[place % COLORS.length]} />
          <text x={13}>{name}</text>
        </g>
      ))}
    </>
  );
}
