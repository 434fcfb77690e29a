import { registerHooks } from 'node:module'

/*
 * Import this module first, then load the parser packages with `await import()`.
 *
 * @actions/expressions and @actions/workflow-parser import JSON files without an import attribute, which
 * plain Node refuses. The hook adds the attribute. Jest marks its modules with `import.meta.jest`; its own
 * loader never asks for the attribute and lets nobody register hooks.
 */
if (!('jest' in import.meta)) {
  registerHooks({
    load(url, context, nextLoad) {
      const isJson = url.startsWith('file:') && url.endsWith('.json')
      if (!isJson || context.importAttributes?.type !== undefined) return nextLoad(url, context)
      return nextLoad(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
    },
  })
}
