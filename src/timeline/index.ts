export {
  type ActivityLine,
  type ActivityView,
  activityView,
  logView,
  mayReadActivity,
} from './activity-view.ts'
export { answerPlaceTask } from './answer-place-task.ts'
export { answerMoveTask } from './answer-move-task.ts'
export { answerStandbyTask } from './answer-standby-task.ts'
export { everyInvariant } from './every-invariant.ts'
export { type Digest, digestWasSent, digestsFor } from './digest-read-model.ts'
export type { Notification, NotificationKind } from './notifications/notification.ts'
export {
  type NotificationLine,
  type NotificationsView,
  notificationsView,
  unreadCount,
} from './notifications/notifications-view.ts'
export { notify } from './notifications/notify-store.ts'
export { readNotifications } from './notifications/read-notifications.ts'
export { type SchoolDays, isQuiet } from './quiet-hours.ts'
export { schoolDaysOf } from './school-days-read-model.ts'
export type { TimelineTables } from './tables.ts'
export { type StuckLine, stuckView } from './stuck-view.ts'
export { tellAgain } from './tell-again.ts'
