import json from './a-trust-report.json' with { type: 'json' }
import { ReportContent } from './report-content.ts'

/** A report on an invented trust with every shape that the TPR-2023 template knows. */
export const aTrustReport: ReportContent = ReportContent.parse(json)
