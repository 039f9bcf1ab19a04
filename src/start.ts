import { startProduct } from './cli/start-product.ts'

await startProduct()
