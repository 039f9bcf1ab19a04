export { SnapshotId } from './ids.ts'
export { allMetrics, metricOf } from './definitions/all-metrics.ts'
export { compute, computeAll, rowsCounted } from './engine/compute.ts'
export { Figure, type FigureStatus, statusWords } from './engine/figure.ts'
export { differenceOf, rounded, shownAs } from './engine/rounding.ts'
export { type MetricDefinition, type Row, type YearRows, chapterWords } from './metric.ts'
export { yearRows } from './rows/year-rows-read-model.ts'
export type { ImpactTables } from './tables.ts'
export { freezeYear } from './snapshots/freeze-year.ts'
export { setTarget } from './snapshots/set-target.ts'
export { findSnapshot, rebuilt } from './snapshots/snapshot-store.ts'
export { targetSet, yearFrozen } from './facts.ts'
export { type FigureTile } from './figures/tile.ts'
export { YearQuestion } from './figures/year-question.ts'
export { type ChapterOfFigures, type FiguresView, figuresView } from './figures/figures-view.ts'
export { type FigureView, figureView } from './figures/figure-view.ts'
export {
  FigureRowsQuestion,
  type FigureRowLine,
  type FigureRowsView,
  figureRowsView,
} from './figures/figure-rows-view.ts'
export { type TrusteeFiguresView, trusteeFiguresView } from './figures/trustee-figures-view.ts'
