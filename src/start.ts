import { readConfig } from '#platform/config'
import { openProduct } from './start/open-product.ts'
import { serveProduct } from './start/serve-product.ts'
import { welcome } from './start/welcome.ts'

const config = readConfig()
const product = await openProduct(config)
const address = await serveProduct(product)
await welcome(product, address)
