export { ExportTokenId, ImpactReportId, SnapshotId, VoiceId } from './ids.ts'
export { allMetrics, metricOf } from './definitions/all-metrics.ts'
export { compute, computeAll, rowsCounted } from './engine/compute.ts'
export { Figure, type FigureStatus, statusWords } from './engine/figure.ts'
export { differenceOf, rounded, shownAs } from './engine/rounding.ts'
export { type MetricDefinition, type Row, type YearRows, chapterWords } from './metric.ts'
export { yearRows } from './rows/year-rows-read-model.ts'
export type { ImpactTables } from './tables.ts'
export { freezeYear } from './snapshots/freeze-year.ts'
export { countAgain } from './unrecorded/count-again.ts'
export { declareUnrecorded } from './unrecorded/declare-unrecorded.ts'
export { setTarget } from './snapshots/set-target.ts'
export { findSnapshot, rebuilt } from './snapshots/snapshot-store.ts'
export {
  exportTokenGranted,
  exportTokenRevoked,
  figureCountedAgain,
  figureDeclaredUnrecorded,
  reportDrafted,
  reportPublished,
  reportReopened,
  reportSignedOff,
  reportVersionTaken,
  sectionWritten,
  targetSet,
  voiceAdded,
  voiceWithdrawn,
  yearFrozen,
} from './facts.ts'
export { type FigureTile } from './figures/tile.ts'
export { YearQuestion } from './figures/year-question.ts'
export { type ChapterChart, chapterCharts } from './figures/chapter-charts.ts'
export { type ChapterOfFigures, type FiguresView, figuresView } from './figures/figures-view.ts'
export { type FigureView, figureView } from './figures/figure-view.ts'
export {
  FigureRowsQuestion,
  type FigureRowLine,
  type FigureRowsView,
  figureRowsView,
} from './figures/figure-rows-view.ts'
export { type TrusteeFiguresView, trusteeFiguresView } from './figures/trustee-figures-view.ts'
export { addVoice } from './report/add-voice.ts'
export { draftReport } from './report/draft-report.ts'
export { type Draw, type ReportPicture, paperOfImpactReport } from './report/paper-of-report.ts'
export { publishReport, reopenReport } from './report/publish-report.ts'
export {
  type ReportReadView,
  publishedReportView,
  reportPreviewView,
} from './report/published-report-view.ts'
export {
  type ReportBuilderView,
  type SectionView,
  type VoiceLine,
  reportBuilderView,
  sectionView,
} from './report/report-builder-view.ts'
export type { ReportPart } from './report/report-content.ts'
export { type PartnersMap, cellsOfRegion, mapWords } from './report/partners-map.ts'
export { reportEditionView } from './report/report-edition-view.ts'
export { reportStateWords, yearSlug } from './report/report.ts'
export {
  type PublishedLine,
  type ReportsView,
  publishedReportsView,
  reportsView,
} from './report/reports-view.ts'
export { signOffReport } from './report/sign-off-report.ts'
export { takeUpVersion } from './report/take-up-version.ts'
export { reportTemplate } from './report/template.ts'
export { type Voice, consentWords } from './report/voice.ts'
export { withdrawVoice } from './report/withdraw-voice.ts'
export { writeSection } from './report/write-section.ts'
export { grantExportToken, revokeExportToken } from './export/export-tokens.ts'
export { holderOf, markUsed } from './export/export-token-store.ts'
export { type ExportTokensView, exportTokensView } from './export/export-tokens-view.ts'
export { flatTableView } from './export/flat-table-view.ts'
export {
  type ComparisonLine,
  type SectorComparison,
  compareWithSector,
} from './compare/compare-with-sector.ts'
export { closenessWords } from './compare/like-for-like.ts'
export { type Sector, latestCensus, sectorSchools } from './compare/sector-schools-read-model.ts'
export {
  type SectorComparisonView,
  SectorQuestion,
  sectorComparisonView,
  urnsIn,
} from './compare/sector-comparison-view.ts'
