import { performance } from 'node:perf_hooks'
import { pdfOf } from '#platform/pdf'
import { wordOf } from '#platform/word'
import { ReportContent, paperOfReport } from '#reports'
import { aTrustReport } from '#reports/testing'

/** Each report is made three times, and the slowest told: the promise is for whoever waits. */
const rounds = 3
const promised = 1000

const finding = (number: number) => ({
  line: [
    {
      words: `Finding ${number}: leaders plan the curriculum together, and pupils of every group could tell us what they had learnt and why it matters to them.`,
    },
  ],
})

/** A report with so many findings, in two sections, beside what every report has. */
const aReportWith = (findings: number): ReportContent =>
  ReportContent.parse({
    ...aTrustReport,
    title: `A report with ${findings} findings`,
    sections: [0, 1].map((section) => ({
      key: `section${section}`,
      title: section === 0 ? 'Leadership at all Levels' : 'Quality of Provision and Outcomes',
      parts: [
        {
          key: 'strengths',
          heading: 'What Went Well',
          prose: [
            {
              kind: 'bullets',
              points: Array.from({ length: Math.ceil(findings / 2) }, (_, index) => finding(index + 1)),
            },
          ],
        },
      ],
    })),
  })

async function slowest(work: () => unknown): Promise<number> {
  let most = 0
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work()
    most = Math.max(most, performance.now() - began)
  }
  return Math.round(most)
}

const pagesIn = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

let kept = true
const reports = [
  ...[1, 20, 300].map((findings) => ({ name: `${findings} findings`, report: aReportWith(findings) })),
  { name: 'a trust peer review', report: aTrustReport },
]
for (const { name, report } of reports) {
  const paper = paperOfReport(report)
  const pdf = await slowest(() => pdfOf(paper))
  const word = await slowest(() => wordOf(paper))
  kept &&= pdf < promised && word < promised
  console.log(
    `${name}: ${pagesIn(pdfOf(paper))} pages, PDF ${pdf} ms, Word ${word} ms (slowest of ${rounds})`,
  )
}
console.log(kept ? 'Every report was made in under a second.' : 'A report took a second or more.')
process.exitCode = kept ? 0 : 1
