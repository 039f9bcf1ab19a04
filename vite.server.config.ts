import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: true,
    outDir: 'build/server',
    target: 'node24',
    sourcemap: true,
    emptyOutDir: true,
    rollupOptions: {
      input: {
        start: 'src/start.ts',
        cf: 'src/cli/cf.ts',
        'solve-thread': 'src/start/solve-thread.ts',
        'scan-thread': 'src/start/scan-thread.ts',
        'mend-thread': 'src/start/mend-thread.ts',
        'date-thread': 'src/start/date-thread.ts',
        'ask-thread': 'src/start/ask-thread.ts',
        'play-thread': 'src/start/play-thread.ts',
        'pages-server': 'bench/pages-server.ts',
        'writing-server': 'bench/writing-server.ts',
        'bench-impact': 'bench/impact.ts',
      },
      external: [...builtinModules],
    },
  },
})
