import {
  type PlacementState,
  type ReviewStage,
  type RiskLevel,
  placementWords,
  riskWords,
  stageWords,
} from '#seasons'
import { Tag, type Tone } from '#ui'

const stageTones: Record<ReviewStage, Tone> = {
  requested: 'waiting',
  dated: 'waiting',
  leadAssigned: 'waiting',
  teamForming: 'progress',
  teamFull: 'success',
  underWay: 'progress',
  visited: 'progress',
  issued: 'success',
  closed: 'neutral',
  postponed: 'warning',
  cancelled: 'neutral',
}

export const StageTag = ({ stage }: { readonly stage: ReviewStage }) => (
  <Tag tone={stageTones[stage]}>{stageWords[stage]}</Tag>
)

const riskTones: Record<RiskLevel, Tone> = { none: 'neutral', watch: 'waiting', high: 'warning' }

export const RiskTag = ({ level }: { readonly level: RiskLevel }) => (
  <Tag tone={riskTones[level]}>{riskWords[level]}</Tag>
)

const placementTones: Record<PlacementState, Tone> = {
  chosen: 'progress',
  waitlisted: 'waiting',
  offered: 'waiting',
  accepted: 'success',
  declined: 'neutral',
  lapsed: 'warning',
  withdrawnEarly: 'neutral',
  withdrawnLate: 'warning',
  released: 'neutral',
  replaced: 'neutral',
  attended: 'success',
  partial: 'progress',
  noShow: 'warning',
}

export const PlacementTag = ({ state }: { readonly state: PlacementState }) => (
  <Tag tone={placementTones[state]}>{placementWords[state]}</Tag>
)
