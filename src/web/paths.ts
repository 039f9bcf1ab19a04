import { path } from './path.ts'

/** The one URL map. A journey's addresses stand together; nobody writes an address anywhere else. */
export const paths = {
  home: path('/'),
  health: path('/health'),
  styleGuide: path('/style-guide'),
  help: path('/help'),
  accessibility: path('/accessibility'),
  privacy: path('/privacy'),

  signIn: path('/sign-in'),
  signOut: path('/sign-out'),
  account: path('/account'),
  demo: path('/demo'),

  schools: path('/schools'),
  school: path('/schools/:school'),
  trusts: path('/trusts'),
  trust: path('/trusts/:trust'),
  hubs: path('/hubs'),
  hub: path('/hubs/:hub'),
  map: path('/map'),

  office: path('/office'),
  registerImports: path('/office/register'),
  registerImport: path('/office/register/:import'),
  adoptRegisterImport: path('/office/register/:import/adopt'),
  discardRegisterImport: path('/office/register/:import/discard'),
  people: path('/office/people'),
  newPerson: path('/office/people/new'),
  person: path('/office/people/:person'),
  appointPerson: path('/office/people/:person/posts'),
  endPost: path('/office/people/:person/posts/:post/end'),
  newHub: path('/office/hubs/new'),
  hubSchools: path('/office/hubs/:hub/schools'),
  membership: path('/office/schools/:school/membership'),
} as const
