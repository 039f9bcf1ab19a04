export { type TaskLink, makeTaskLink, openTaskLink, revokeTaskLinks } from './task-link.ts'
