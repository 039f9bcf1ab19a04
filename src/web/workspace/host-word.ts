import type { WorkspaceAsked } from '#reviews'

/** What a sentence calls whoever hosts the review. */
export const hostWord = ({ ofTrust }: Pick<WorkspaceAsked, 'ofTrust'>): 'school' | 'trust' =>
  ofTrust === null ? 'school' : 'trust'
