export { aTrustReport } from './document/a-trust-report.ts'
