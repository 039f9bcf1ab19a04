export { paperOfReport } from './document/paper-of-report.ts'
export { ReportContent } from './document/report-content.ts'
