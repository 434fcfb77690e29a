import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 2338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 7705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./lib/adapters/node/clock.js + 1 modules
var node_clock = __nccwpck_require__(4645);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/github/request-failure.js

/** Reads what octokit threw; undefined when it is no request error (a bug, then). */
function readFailure(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown))
        return undefined;
    const response = 'response' in thrown ? thrown.response : undefined;
    if (response === undefined)
        return { status: 0, message: thrown.message, headers: {}, details: '' };
    const body = typeof response.data === 'object' && response.data !== null ? response.data : {};
    const details = 'errors' in body ? JSON.stringify(body.errors) : '';
    const message = 'message' in body ? String(body.message) : thrown.message;
    return { status: Number(thrown.status), message, headers: response.headers, details };
}
/** The request behind an error that `retrying` gave; undefined for every other error. */
function failureBehind(thrown) {
    return thrown instanceof errors/* ActionError */.lZ ? readFailure(thrown.cause) : undefined;
}
/** For lookups: "not there" is an answer. Everything else stays an error. */
function undefinedWhenMissing(thrown) {
    if (thrown instanceof errors/* ActionError */.lZ && thrown.code === 'forge-not-found')
        return undefined;
    throw thrown;
}
/** Whether GitHub turned the request away for its rate, before doing anything (rate limits, primary and secondary). */
function isRateLimited(failure) {
    if (failure.status === 429)
        return true;
    const limited = failure.headers['retry-after'] !== undefined || failure.headers['x-ratelimit-remaining'] === '0';
    return failure.status === 403 && (limited || /secondary rate limit/i.test(failure.message));
}
/** The error for a failed request. `purpose` completes "GitHub did not let us ...". */
function toForgeError(failure, purpose, cause) {
    const answer = failure.status === 0 ? failure.message : `${failure.status} ${failure.message}`;
    const evidence = failure.details === '' ? {} : { errors: failure.details };
    const base = { blame: 'forge', evidence, cause };
    if (isRateLimited(failure)) {
        const message = `GitHub's rate limit stopped us from ${purpose} (${answer})`;
        return new errors/* ActionError */.lZ({
            ...base,
            code: 'forge-failed',
            message,
            remedy: 'Run again when the limit is lifted.',
        });
    }
    if (failure.status === 401) {
        const message = `GitHub did not accept the token for ${purpose} (${answer})`;
        return new errors/* ActionError */.lZ({
            ...base,
            code: 'forge-auth-denied',
            message,
            remedy: 'Pass a token that is still valid.',
        });
    }
    if (failure.status === 403)
        return denied(failure, purpose, base);
    if (failure.status === 404) {
        const message = `GitHub found nothing when ${purpose} (${answer}); it answers the same when the token may not read it`;
        return new errors/* ActionError */.lZ({ ...base, code: 'forge-not-found', message, ...permissionRemedy(failure) });
    }
    const message = `GitHub failed when ${purpose} (${answer})`;
    const refused = failure.status >= 400 && failure.status < 500;
    const remedy = refused
        ? { remedy: 'Read what GitHub says above; the same request would be refused again.' }
        : {};
    return new errors/* ActionError */.lZ({ ...base, code: 'forge-failed', message, ...remedy });
}
function denied(failure, purpose, base) {
    const message = `the token may not be used for ${purpose} (403 ${failure.message})`;
    return new errors/* ActionError */.lZ({ ...base, code: 'forge-auth-denied', message, ...permissionRemedy(failure) });
}
/** The header lists alternatives by `;`, permissions of one alternative by `,` (github-actions.md, 7.3). */
function permissionRemedy(failure) {
    const accepted = failure.headers['x-accepted-github-permissions'];
    if (accepted === undefined || accepted === '')
        return {};
    const alternatives = accepted.split(';').map((set) => {
        const permissions = set.split(',').map((pair) => pair.trim().replace('=', ': '));
        return `\`${permissions.join('`, `')}\``;
    });
    return { remedy: `Grant the job the permissions ${alternatives.join(' or ')}.` };
}

;// CONCATENATED MODULE: ./lib/adapters/github/attempts.js

const attempts = 4;
const firstDelayMs = 1_000;
const longestDelayMs = 120_000;
/**
 * Gives the Attempt of one connection. `Retry-After` is honoured up to two minutes, longer waits end in
 * `forge-failed`. A request turned away for its rate was not carried out, so any call may be sent again.
 */
function retrying(clock) {
    return async (call, send) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await send();
            }
            catch (thrown) {
                const failure = readFailure(thrown);
                if (failure === undefined)
                    throw thrown;
                const waitMs = attempt < attempts ? delayBefore(failure, { call, attempt, nowMs: clock.now() }) : undefined;
                if (waitMs === undefined)
                    throw toForgeError(failure, call.purpose, thrown);
                await clock.sleep(waitMs);
            }
        }
    };
}
/** Milliseconds to wait before sending again; undefined: do not. */
function delayBefore(failure, { call, attempt, nowMs }) {
    const limited = isRateLimited(failure);
    const lost = failure.status === 0 || failure.status >= 500;
    if (!limited && !(lost && call.repeatable))
        return undefined;
    const asked = askedDelay(failure, nowMs);
    const delayMs = asked ?? firstDelayMs * 2 ** (attempt - 1);
    return delayMs > longestDelayMs ? undefined : delayMs;
}
function askedDelay(failure, nowMs) {
    const seconds = Number(failure.headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds))
        return Math.max(seconds, 0) * 1_000;
    if (failure.headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const resetS = Number(failure.headers['x-ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(resetS) ? Math.max(resetS * 1_000 - nowMs, firstDelayMs) : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/github/pages.js
/** The page size of listings; GitHub's maximum. */
const pageSize = 100;
/** Requests at once: more of them run into GitHub's secondary rate limits. */
const lanes = 4;
/**
 * Everything of a listing. `read` gets page numbers from 1; once the first page says how many there are, the
 * others are read side by side, and without that word one after the other until one is not full.
 */
async function allPages(read) {
    const first = await read(1);
    const last = lastPage(first.link);
    const rest = last === undefined ? await inTurn(first, read) : await inParallel(numbers(2, last), read);
    return [first, ...rest].flatMap(({ items }) => items);
}
/** How many pages there are, by `rel="last"` of a Link header (RFC 8288); undefined when it does not say. */
function lastPage(link) {
    const page = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? '')?.[1];
    return page === undefined ? undefined : Number(page);
}
/** The whole numbers from the first to the last; none when the last is lower. */
function numbers(first, last) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
/** The results of `work` in the order of the items, four at work at once; the first error ends it. */
async function inParallel(items, work) {
    const results = new Map();
    const waiting = [...items.entries()].reverse();
    const lane = async () => {
        for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
            results.set(entry[0], await work(entry[1]));
        }
    };
    const all = Array.from({ length: lanes }, lane);
    await Promise.all(all).catch((error) => {
        waiting.length = 0;
        throw error;
    });
    return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
async function inTurn(first, read) {
    const pages = [];
    for (let page = first; page.items.length >= pageSize;) {
        page = await read(pages.length + 2);
        pages.push(page);
    }
    return pages;
}

;// CONCATENATED MODULE: ./lib/adapters/github/deployments.js


const longestDescription = 140;
/** The deployment calls of the Forge port. */
function deploymentCalls(connection) {
    return {
        deploymentsOf: async (commit, environment) => await deploymentsOf(connection, commit, environment),
        createDeployment: async (deployment) => await createDeployment(connection, deployment),
        setDeploymentStatus: async (id, status) => await setStatus(connection, id, status),
        environments: async () => await environmentNames(connection),
    };
}
/** Newest first, as GitHub lists them; so are the states. */
async function deploymentsOf(connection, commit, environment) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the deployments of ${commit} in ${environment}`;
    const records = await allPages(async (page) => {
        const asked = { owner, repo, sha: commit, environment, per_page: pageSize, page };
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listDeployments(asked));
        return { items: response.data, link: response.headers.link };
    });
    return await inParallel(records, async ({ id, payload }) => {
        return { id, payload, states: await statesOf(connection, id) };
    });
}
async function statesOf(connection, id) {
    const { octokit, attempt, owner, repo } = connection;
    const statuses = await allPages(async (page) => {
        const asked = { owner, repo, deployment_id: id, per_page: pageSize, page };
        const response = await attempt({ purpose: `listing the states of deployment ${id}`, repeatable: true }, () => octokit.rest.repos.listDeploymentStatuses(asked));
        return { items: response.data, link: response.headers.link };
    });
    return statuses.map(({ state }) => state);
}
/**
 * `auto_merge` and `required_contexts` are always sent: their defaults merge the default branch into the
 * ref (202) or refuse commits whose checks still run (409), the run's own check among them.
 */
async function createDeployment(connection, deployment) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `creating the deployment record of ${deployment.environment}`;
    const response = await attempt({ purpose, repeatable: false }, () => octokit.rest.repos.createDeployment({
        owner,
        repo,
        ref: deployment.commit,
        task: 'deploy',
        auto_merge: false,
        required_contexts: [],
        environment: deployment.environment,
        production_environment: deployment.production,
        transient_environment: false,
        description: cut(deployment.description),
        payload: deployment.payload,
    }));
    if (response.status === 201)
        return { id: response.data.id };
    const message = `GitHub answered 202 when ${purpose}: ${response.data.message ?? 'no record was made'}`;
    throw new errors/* ActionError */.lZ({ code: 'forge-failed', blame: 'forge', message });
}
/** The same status twice reads as once, so a lost answer may be asked for again. */
async function setStatus(connection, id, status) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `setting deployment ${id} to ${status.state}`, repeatable: true }, () => octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: status.state,
        description: cut(status.description),
        auto_inactive: true,
        ...(status.logUrl === undefined ? {} : { log_url: status.logUrl }),
        ...(status.environmentUrl === undefined ? {} : { environment_url: status.environmentUrl }),
    }));
}
async function environmentNames(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const found = await allPages(async (page) => {
        const response = await attempt({ purpose: 'listing the environments', repeatable: true }, () => octokit.rest.repos.getAllEnvironments({ owner, repo, per_page: pageSize, page }));
        return { items: response.data.environments ?? [], link: response.headers.link };
    });
    return found.map((environment) => environment.name);
}
/** GitHub refuses descriptions over 140 characters (REST, deployment statuses). */
function cut(description) {
    const characters = [...description];
    if (characters.length <= longestDescription)
        return description;
    return `${characters.slice(0, longestDescription - 1).join('')}…`;
}

;// CONCATENATED MODULE: ./lib/adapters/github/dispatches.js

/** The calls of the Forge port that start workflows. */
function dispatchCalls(connection) {
    return {
        dispatch: async (workflow, ref, inputs) => await dispatch(connection, { workflow, ref }, inputs),
        wasDispatched: async (workflow, ref) => await wasDispatched(connection, { workflow, ref }),
    };
}
/** Never sent twice by itself: a lost answer may have started a run. The next run asks before it starts one. */
async function dispatch(connection, { workflow, ref }, inputs) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `starting the workflow ${workflow} at ${ref}`, repeatable: false }, () => octokit.rest.actions.createWorkflowDispatch({
        owner,
        repo,
        workflow_id: workflow,
        ref,
        inputs: { ...inputs },
    })).catch(explainMissing(workflow));
}
/**
 * Runs are listed by branch, which for a run at a tag is the tag's name. A run that was started a moment ago
 * may not be listed yet.
 */
async function wasDispatched(connection, { workflow, ref }) {
    const { octokit, attempt, owner, repo } = connection;
    const branch = ref.replace(/^refs\/(heads|tags)\//, '');
    const asked = { owner, repo, workflow_id: workflow, event: 'workflow_dispatch', branch, per_page: 1 };
    const purpose = `listing the runs of the workflow ${workflow} at ${ref}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.actions.listWorkflowRuns(asked)).catch(explainMissing(workflow));
    return response.data.total_count > 0;
}
function explainMissing(workflow) {
    return (thrown) => {
        if (!(thrown instanceof errors/* ActionError */.lZ) || thrown.code !== 'forge-not-found')
            throw thrown;
        throw new errors/* ActionError */.lZ({
            code: 'forge-not-found',
            blame: 'input',
            message: thrown.message,
            remedy: `Check the name: .github/workflows/${workflow} must be on the default branch, and the token needs \`actions: write\`.`,
            cause: thrown.cause,
        });
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/children-first.js
/**
 * The commits with every child before its parents, and otherwise in the order given. GitHub orders by date,
 * which a wrong clock or a rebase turns upside down.
 */
function childrenFirst(commits) {
    const children = childrenBySha(commits);
    const placed = new Set();
    for (const commit of commits)
        place(commit, placed, children);
    return [...placed];
}
function childrenBySha(commits) {
    const children = new Map();
    for (const commit of commits) {
        for (const parent of commit.parents) {
            const known = children.get(parent);
            if (known === undefined)
                children.set(parent, [commit]);
            else
                known.push(commit);
        }
    }
    return children;
}
/** Places the commit after all of its children; a stack of our own, as histories are deeper than the call stack. */
function place(commit, placed, children) {
    const waiting = [commit];
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
        const child = (children.get(top.sha) ?? []).find((candidate) => !placed.has(candidate));
        if (child === undefined)
            placed.add(waiting.pop() ?? top);
        else
            waiting.push(child);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/commits.js

/** A commit of GitHub's answers as the History port has it; one without a date counts as of 1970. */
function toCommit({ sha, commit, parents }) {
    const date = commit.committer?.date;
    return {
        sha,
        message: commit.message,
        parents: parents.map((parent) => parent.sha),
        committedAtMs: date === undefined ? 0 : Date.parse(date),
    };
}
/** One page of `GET /commits`, which orders by date. */
async function commitPage(connection, listing) {
    const { octokit, attempt, owner, repo } = connection;
    const { head, path, since, page, perPage = pageSize } = listing;
    const below = path === undefined ? '' : ` of ${path}`;
    const response = await attempt({ purpose: `listing the commits${below} up to ${head}`, repeatable: true }, () => octokit.rest.repos.listCommits({
        owner,
        repo,
        sha: head,
        per_page: perPage,
        page,
        ...(path === undefined ? {} : { path }),
        ...(since === undefined ? {} : { since }),
    }));
    return { items: response.data, link: response.headers.link };
}

;// CONCATENATED MODULE: ./lib/adapters/github/compare.js





/** The comparison's own page size, which is not that of other listings; servers may give less. */
const largestPage = 250;
/** The call of the History port. Errors: `history-incomplete` when GitHub gives fewer commits than it counts. */
async function compare(connection, base, head) {
    if (base === undefined)
        return { kind: 'above', commits: await commitsUpTo(connection, head) };
    const range = { base, head };
    const first = await comparePage(connection, range, { page: 1, perPage: largestPage });
    if (first === undefined)
        return { kind: 'apart', missing: await historyLength(connection, base) };
    if (first.behind_by > 0)
        return { kind: 'apart', missing: first.behind_by };
    const commits = [...first.commits, ...(await laterPages(connection, range, first))];
    return { kind: 'above', commits: childrenFirst(complete(commits, first, range).reverse()) };
}
async function commitsUpTo(connection, head) {
    const commits = await allPages(async (page) => await commitPage(connection, { head, page }));
    return childrenFirst(commits.map(toCommit));
}
/** One page, oldest commit first; undefined when the two have no history in common (404, as for unknown ones). */
async function comparePage(connection, { base, head }, { page, perPage }) {
    const { octokit, attempt, owner, repo } = connection;
    const asked = { owner, repo, basehead: `${base}...${head}`, per_page: perPage, page };
    try {
        const response = await attempt({ purpose: `comparing ${base} with ${head}`, repeatable: true }, () => octokit.rest.repos.compareCommitsWithBasehead(asked));
        return response.data;
    }
    catch (thrown) {
        const failure = failureBehind(thrown);
        if (failure?.status === 404 && /no common ancestor/i.test(failure.message))
            return undefined;
        throw thrown;
    }
}
/** Pages 2 and on, of the size that the first one really had. */
async function laterPages(connection, range, first) {
    const perPage = first.commits.length;
    const last = perPage === 0 ? 1 : Math.ceil(first.total_commits / perPage);
    const pages = await inParallel(numbers(2, last), async (page) => await comparePage(connection, range, { page, perPage }));
    return pages.flatMap((page) => page?.commits ?? []);
}
function complete(commits, counted, range) {
    const given = new Set(commits.map(({ sha }) => sha)).size;
    if (given === counted.total_commits)
        return commits.map(toCommit);
    const message = `GitHub gave ${given} of ${counted.total_commits} commits when comparing ${range.base} with ${range.head}`;
    throw new errors/* ActionError */.lZ({ code: 'history-incomplete', blame: 'forge', message, remedy: 'Run again.' });
}
/** How many commits something reaches: with one commit a page, the number of the last page. */
async function historyLength(connection, head) {
    const { items, link } = await commitPage(connection, { head, page: 1, perPage: 1 });
    return lastPage(link) ?? items.length;
}

;// CONCATENATED MODULE: ./lib/adapters/github/touching.js


/**
 * The call of the History port: one listing for each path, from the newest commit of the range back to the
 * date of its oldest, of which only what lies in the range counts. As git does it, a merge is left out when
 * one of its parents had the same files below the path, and then so is what the other parent did.
 */
async function touching(connection, paths, range) {
    const inRange = new Set(range.map(({ sha }) => sha));
    const [newest] = range;
    const folders = [...new Set(paths.map(cleanPath))];
    if (newest === undefined || folders.includes(''))
        return inRange;
    const since = sinceOldest(range);
    const listings = await inParallel(folders, async (path) => await allPages((page) => commitPage(connection, { head: newest.sha, path, since, page })));
    return new Set(listings
        .flat()
        .map(({ sha }) => sha)
        .filter((sha) => inRange.has(sha)));
}
/** GitHub's path, without `./` and slashes at the ends; empty for the whole repository. */
function cleanPath(path) {
    return path
        .replace(/^(\.?\/)+/, '')
        .replace(/\/*(\/\.)?\/*$/, '')
        .replace(/^\.$/, '');
}
/** A second before the oldest commit, as GitHub does not say whether `since` includes its own second. */
function sinceOldest(range) {
    const oldestMs = range.reduce((ms, { committedAtMs }) => Math.min(ms, committedAtMs), Number.POSITIVE_INFINITY);
    return new Date(Math.max(0, oldestMs - 1_000)).toISOString().replace(/\.\d+Z$/, 'Z');
}

;// CONCATENATED MODULE: ./lib/adapters/github/history.js




/** The calls of the History port. */
function historyCalls(connection) {
    return {
        tags: async () => await tags(connection),
        compare: async (base, head) => await compare(connection, base, head),
        touching: async (paths, range) => await touching(connection, paths, range),
        file: async (path, commit) => await file(connection, path, commit),
        resolve: async (revision) => await resolve(connection, revision),
    };
}
/** `GET /tags` names the commit behind each tag, so annotated tags cost no request of their own. */
async function tags(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const found = await allPages(async (page) => {
        const response = await attempt({ purpose: 'listing the tags', repeatable: true }, () => octokit.rest.repos.listTags({ owner, repo, per_page: pageSize, page }));
        return { items: response.data, link: response.headers.link };
    });
    // A tag that is made while the pages are read moves the others on by one: the same one is then read twice.
    const commits = new Map(found.map((tag) => [tag.name, tag.commit.sha]));
    return [...commits].map(([name, commit]) => ({ name, commit }));
}
/** Asked for as it is: as JSON, GitHub gives no file over 1 MB. Folders and submodules are no files: undefined. */
async function file(connection, path, commit) {
    const { octokit, attempt, owner, repo } = connection;
    const headers = { accept: 'application/vnd.github.raw+json' };
    const response = await attempt({ purpose: `reading ${path} at ${commit}`, repeatable: true }, () => octokit.rest.repos.getContent({ owner, repo, path, ref: commit, headers })).catch(undefinedWhenMissing);
    const data = response?.data;
    if (data instanceof ArrayBuffer)
        return new TextDecoder().decode(data);
    return typeof data === 'string' ? data : undefined;
}
/** Asked for the id alone: the whole commit comes with every file it changes. */
async function resolve(connection, revision) {
    const { octokit, attempt, owner, repo } = connection;
    const headers = { accept: 'application/vnd.github.sha' };
    try {
        const response = await attempt({ purpose: `looking up ${revision}`, repeatable: true }, () => octokit.rest.repos.getCommit({ owner, repo, ref: revision, headers }));
        const data = response.data;
        return String(data).trim();
    }
    catch (thrown) {
        if (unknownRevision.has(failureBehind(thrown)?.status ?? 0))
            return undefined;
        throw thrown;
    }
}
/** 404 and 422 for what is not there, 409 for anything in an empty repository. */
const unknownRevision = new Set([404, 409, 422]);

;// CONCATENATED MODULE: ./lib/adapters/github/read-pull.js
/** GitHub shows a test merge as the merge commit of one that is open, and of one closed without a merge. */
function toPull(pull) {
    const mergeCommit = pull.merged_at === null ? undefined : (pull.merge_commit_sha ?? undefined);
    return {
        number: pull.number,
        title: pull.title,
        body: pull.body ?? '',
        labels: pull.labels.map(({ name }) => name),
        url: pull.html_url,
        mergeCommit,
    };
}
/** Errors: `forge-not-found`, also for the number of an issue. */
async function readPull(connection, number) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `reading the pull request #${number}`, repeatable: true }, () => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
    return response.data;
}

;// CONCATENATED MODULE: ./lib/adapters/github/merged-pulls.js



const mostPages = 10;
/** With so few left, asking for each costs no more than further pages, and finds them wherever they are. */
const fewEnoughToAsk = 3;
/**
 * The call of the Forge port. Closed pull requests are listed, last changed first, until those that the
 * subjects mention are found; ten pages at most. A rebase mentions none: for those, reading goes on while
 * pages bring any. The mentioned ones that the listing does not show (yet) are asked for one by one.
 */
async function mergedPulls(connection, commits) {
    if (commits.length === 0)
        return [];
    const found = new Map();
    const search = { found, mentioned: mentionedIn(commits), shas: new Set(commits.map(({ sha }) => sha)) };
    for (let page = 1; page <= mostPages; page += 1) {
        const pulls = await closedPulls(connection, page);
        for (const pull of pulls)
            found.set(pull.number, pull);
        if (pulls.length < pageSize || !wantsMore(search, pulls))
            break;
    }
    const missing = [...search.mentioned].filter((number) => !found.has(number));
    const asked = missing.length > fewEnoughToAsk ? [] : await readEach(connection, missing);
    return [...found.values(), ...asked]
        .map(toPull)
        .filter(({ mergeCommit }) => mergeCommit !== undefined && search.shas.has(mergeCommit));
}
/** Numbers that GitHub writes into the first line of a merge or of a squash. */
function mentionedIn(commits) {
    const numbers = commits.map(({ message }) => {
        const [subject = ''] = message.split('\n', 1);
        return (/^Merge pull request #(\d+) from /.exec(subject) ?? /\(#(\d+)\)\s*$/.exec(subject))?.[1];
    });
    return new Set(numbers.filter((number) => number !== undefined).map(Number));
}
function wantsMore({ found, mentioned, shas }, page) {
    const missing = [...mentioned].filter((number) => !found.has(number)).length;
    if (missing > fewEnoughToAsk)
        return true;
    const isRebased = ({ number, merge_commit_sha }) => !mentioned.has(number) && shas.has(merge_commit_sha ?? '');
    return page.some(isRebased);
}
async function closedPulls(connection, page) {
    const { octokit, attempt, owner, repo } = connection;
    const order = { state: 'closed', sort: 'updated', direction: 'desc' };
    const response = await attempt({ purpose: 'listing the closed pull requests', repeatable: true }, () => octokit.rest.pulls.list({ owner, repo, ...order, per_page: pageSize, page }));
    return response.data;
}
/** A number may also be that of an issue: then there is none. */
async function readEach(connection, numbers) {
    const pulls = await inParallel(numbers, async (number) => await readPull(connection, number).catch(undefinedWhenMissing));
    return pulls.filter((pull) => pull !== undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/github/pulls.js


/** The calls of the Forge port on pull requests. */
function pullCalls(connection) {
    return {
        pull: async (number) => toPull(await readPull(connection, number)),
        mergedPulls: async (commits) => await mergedPulls(connection, commits),
        setPullBody: async (number, body) => await setPullBody(connection, number, body),
    };
}
/** The same text twice is one change, so a lost answer may be asked for again. */
async function setPullBody(connection, number, body) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `writing the description of the pull request #${number}`;
    await attempt({ purpose, repeatable: true }, () => octokit.rest.pulls.update({ owner, repo, pull_number: number, body }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/github/connection.js
const waitsMs = [0, 1_000, 2_000];
/**
 * Looks again, after one and after two seconds, for something that GitHub has said is there: its reads may
 * lag behind its writes. Undefined when it still does not show it.
 */
async function lookAgain({ clock }, look) {
    for (const waitMs of waitsMs) {
        if (waitMs > 0)
            await clock.sleep(waitMs);
        const found = await look();
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/github/assets.js




/**
 * Uploads, and makes room first when a broken or different asset of that name is in the way (422). May be
 * sent again: the second upload of the same bytes finds the first one.
 */
async function uploadAsset(connection, release, asset) {
    try {
        await sendAsset(connection, release, asset);
    }
    catch (refused) {
        if (failureBehind(refused)?.details.includes('already_exists') !== true)
            throw refused;
        const existing = await lookAgain(connection, async () => await assetNamed(connection, release, asset.name));
        if (existing === undefined)
            throw refused;
        if (existing.state === 'uploaded' && isSame(existing, asset))
            return;
        await deleteAsset(connection, existing.id, asset.name);
        await sendAsset(connection, release, asset);
    }
}
function isSame(existing, asset) {
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(asset.bytes).digest('hex')}`;
    return existing.size === asset.bytes.length && (existing.digest ?? digest) === digest;
}
async function sendAsset(connection, release, asset) {
    const { octokit, attempt } = connection;
    const purpose = `uploading ${asset.name} to the release ${release.tag}`;
    await attempt({ purpose, repeatable: true }, () => octokit.request({
        method: 'POST',
        url: `${release.uploadUrl.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(asset.name)}`,
        headers: { 'content-type': asset.contentType, 'content-length': asset.bytes.length },
        data: asset.bytes,
    }));
}
async function assetNamed(connection, release, name) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the assets of the release ${release.tag}`;
    const assets = await allPages(async (page) => {
        const asked = { owner, repo, release_id: release.id, per_page: pageSize, page };
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listReleaseAssets(asked));
        return { items: response.data, link: response.headers.link };
    });
    const exact = assets.find((asset) => asset.name === name);
    return exact ?? assets.find((asset) => plainName(asset.name) === plainName(name));
}
/** GitHub puts dots in the place of characters that it does not take; so all of them count as one here. */
function plainName(name) {
    return name.replace(/[^A-Za-z0-9_-]+/g, '.').replace(/^\.|\.$/g, '');
}
async function deleteAsset(connection, id, name) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `removing the broken asset ${name}`, repeatable: true }, () => octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id })).catch(undefinedWhenMissing);
}

;// CONCATENATED MODULE: ./lib/adapters/github/find-release.js


/** An asset whose upload broke off stays behind in state `starter`: for us it is not there. */
function toRelease(release) {
    const assets = release.assets.filter((asset) => asset.state === 'uploaded');
    return {
        id: release.id,
        tag: release.tag_name,
        url: release.html_url,
        draft: release.draft,
        prerelease: release.prerelease,
        immutable: release.immutable ?? false,
        notes: release.body ?? '',
        uploadUrl: release.upload_url,
        assets: assets.map(({ name, size, digest }) => ({ name, size, digest: digest ?? undefined })),
    };
}
/** The published release of a tag, else its draft. A draft of a moment ago may not be listed yet. */
async function findRelease(connection, tag) {
    return (await publishedRelease(connection, tag)) ?? (await listedRelease(connection, tag));
}
async function publishedRelease(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `reading the release ${tag}`, repeatable: true }, () => octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).catch(undefinedWhenMissing);
    return response === undefined ? undefined : toRelease(response.data);
}
/**
 * The lookup by tag never shows drafts, the listing does. Should there be several, one that was published in
 * between wins, then the oldest.
 */
async function listedRelease(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const releases = await allPages(async (page) => {
        const response = await attempt({ purpose: 'listing the releases', repeatable: true }, () => octokit.rest.repos.listReleases({ owner, repo, per_page: pageSize, page }));
        return { items: response.data, link: response.headers.link };
    });
    const ours = releases.filter((release) => release.tag_name === tag);
    const [best] = ours.toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id);
    return best === undefined ? undefined : toRelease(best);
}
/** The release that GitHub shows as the latest; undefined without any. */
async function latestRelease(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: 'reading the latest release', repeatable: true }, () => octokit.rest.repos.getLatestRelease({ owner, repo })).catch(undefinedWhenMissing);
    return response === undefined ? undefined : toRelease(response.data);
}

;// CONCATENATED MODULE: ./lib/adapters/github/tag-refusal.js


/**
 * The error for a tag or release that GitHub's rules forbid: `tag-burned` or `tag-denied`; what else went
 * wrong stays as it is. `wanted` names it: `the tag 1.4.0 on commit abc...`. A name that an immutable release has used is refused in the words of a ruleset too,
 * sometimes without its own (iccDEV#1084), so it is looked for first.
 */
function refusedByRules(thrown, wanted) {
    const failure = failureBehind(thrown);
    if (failure?.status !== 422)
        return thrown;
    const words = `${failure.message} ${failure.details}`;
    if (/used by an immutable release/i.test(words)) {
        return refusal('tag-burned', failure, {
            message: `GitHub does not make ${wanted}: an immutable release has used this name, even if it is deleted now`,
            cause: thrown,
        });
    }
    if (!rulePattern.test(words))
        return thrown;
    return refusal('tag-denied', failure, {
        message: `a rule of the repository or its organization keeps this token from making ${wanted}`,
        remedy: 'Pass as `token` one of a GitHub App with `contents: write` that the ruleset for tags lets bypass it; GITHUB_TOKEN never can. If no ruleset does this, a deleted immutable release has used the name: release the next version.',
        cause: thrown,
    });
}
/** Tags protected by an older kind of rule are refused with nothing but "Reference update failed" (actions-tagger#79). */
const rulePattern = /rule violations|GH013|(creations|updates) being restricted|reference update failed/i;
/**
 * The error for a tag on a commit whose workflow files are on no branch: 403 or 404 with `workflows=write`
 * among the permissions that would do (github-actions.md, 7.3). Only for a token that may write contents.
 */
function refusedForWorkflows(thrown, wanted) {
    const failure = failureBehind(thrown);
    if (failure?.status !== 403 && failure?.status !== 404)
        return thrown;
    const accepted = failure.headers['x-accepted-github-permissions'] ?? '';
    if (!accepted.includes('workflows=write'))
        return thrown;
    return refusal('workflow-files-changed', failure, {
        message: `the token may not make ${wanted}: the workflow files of this commit are not those of any branch`,
        cause: thrown,
    });
}
function refusal(code, failure, told) {
    const said = `${failure.status} ${failure.message}`.replace(/\s+/g, ' ').trim();
    const evidence = failure.details === '' ? {} : { errors: failure.details };
    return new errors/* ActionError */.lZ({ ...told, code, blame: 'forge', evidence, message: `${told.message} (${said})` });
}

;// CONCATENATED MODULE: ./lib/adapters/github/releases.js




/** The release calls of the Forge port. */
function releaseCalls(connection) {
    return {
        release: async (tag) => await findRelease(connection, tag),
        createDraft: async (release) => await createDraft(connection, release),
        updateDraft: async (draft, release) => await updateDraft(connection, draft, release),
        uploadAsset: async (release, asset) => await uploadAsset(connection, release, asset),
        publish: async (release, makeLatest) => await publish(connection, release, makeLatest),
        latestRelease: async () => await latestRelease(connection),
        markLatest: async (release) => await markLatest(connection, release),
        generateNotes: async (range) => await generateNotes(connection, range),
    };
}
/** Never sent twice by itself: a lost answer may have made a draft. The next run finds and completes it. */
async function createDraft(connection, release) {
    const { octokit, attempt, owner, repo } = connection;
    const { tag, title, notes, prerelease } = release;
    const texts = { tag_name: tag, name: title, body: notes, prerelease };
    const response = await attempt({ purpose: `drafting the release ${tag}`, repeatable: false }, () => octokit.rest.repos.createRelease({ owner, repo, ...texts, draft: true, make_latest: 'false' })).catch(explainRules(tag));
    return toRelease(response.data);
}
/** `draft` is not sent: should another run have published it, that would take the release back. */
async function updateDraft(connection, draft, { tag, title, notes, prerelease }) {
    const { octokit, attempt, owner, repo } = connection;
    const texts = { name: title, body: notes, prerelease };
    const response = await attempt({ purpose: `changing the draft ${tag}`, repeatable: true }, () => octokit.rest.repos.updateRelease({ owner, repo, release_id: draft.id, ...texts }));
    return toRelease(response.data);
}
async function publish(connection, release, makeLatest) {
    const { octokit, attempt, owner, repo } = connection;
    const state = { draft: false, make_latest: makeLatest ? 'true' : 'false' };
    const response = await attempt({ purpose: `publishing the release ${release.tag}`, repeatable: true }, () => octokit.rest.repos.updateRelease({ owner, repo, release_id: release.id, ...state })).catch(explainRules(release.tag));
    if (response.data.draft) {
        const message = `GitHub still shows the release ${release.tag} as a draft after publishing it`;
        throw new errors/* ActionError */.lZ({ code: 'forge-failed', blame: 'forge', message });
    }
    return toRelease(response.data);
}
async function markLatest(connection, release) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `making ${release.tag} the latest release`;
    await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.updateRelease({ owner, repo, release_id: release.id, make_latest: 'true' }));
}
async function generateNotes(connection, { tag, commit, previousTag }) {
    const { octokit, attempt, owner, repo } = connection;
    const previous = previousTag === undefined ? {} : { previous_tag_name: previousTag };
    const asked = { owner, repo, tag_name: tag, target_commitish: commit, ...previous };
    const response = await attempt({ purpose: `generating the notes of ${tag}`, repeatable: true }, () => octokit.rest.repos.generateReleaseNotes(asked));
    return response.data.body;
}
function explainRules(tag) {
    return (thrown) => {
        throw refusedByRules(thrown, `the release ${tag}`);
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/repository.js



/** The calls of the Forge port on the repository itself. */
function repositoryCalls(connection) {
    return {
        defaultBranch: async () => await defaultBranch(connection),
        workflowsId: async (commit) => await workflowsId(connection, commit),
    };
}
async function defaultBranch(connection) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: 'reading the repository', repeatable: true }, () => octokit.rest.repos.get({ owner, repo }));
    const name = response.data.default_branch;
    const commit = await resolve(connection, `heads/${name}`);
    if (commit !== undefined)
        return { name, commit };
    const message = `GitHub knows no commit of the default branch ${name} of ${owner}/${repo}`;
    throw new errors/* ActionError */.lZ({ code: 'forge-not-found', blame: 'forge', message, remedy: 'Push a commit first.' });
}
/** A listing of `.github` shows the id of the folder below it; its own listing would show its files alone. */
async function workflowsId(connection, commit) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `reading the folder .github at ${commit}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.getContent({ owner, repo, path: '.github', ref: commit })).catch(undefinedWhenMissing);
    const entries = Array.isArray(response?.data) ? response.data : [];
    return entries.find(({ name, type }) => name === 'workflows' && type === 'dir')?.sha;
}

;// CONCATENATED MODULE: ./lib/adapters/github/rulesets.js



/**
 * The active rulesets for tags. What the token may not see counts as not there: then the server decides, when
 * the tag is made.
 */
async function tagRulesets(connection) {
    const listed = (await listRulesets(connection).catch(undefinedWhenHidden)) ?? [];
    const active = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const read = await inParallel(active, async ({ id }) => await readRuleset(connection, id).catch(undefinedWhenHidden));
    return read.filter((ruleset) => ruleset !== undefined);
}
async function listRulesets(connection) {
    const { octokit, attempt, owner, repo } = connection;
    return await allPages(async (page) => {
        const asked = { owner, repo, includes_parents: true, targets: 'tag', per_page: pageSize, page };
        const response = await attempt({ purpose: 'listing the rulesets for tags', repeatable: true }, () => octokit.rest.repos.getRepoRulesets(asked));
        return { items: response.data, link: response.headers.link };
    });
}
/** `always` and `exempt` pass by; `pull_requests_only` helps no tag. */
const bypassing = ['always', 'exempt'];
async function readRuleset(connection, id) {
    const { octokit, attempt, owner, repo } = connection;
    const { data } = await attempt({ purpose: `reading the ruleset ${id}`, repeatable: true }, () => octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id, includes_parents: true }));
    const refs = data.conditions && 'ref_name' in data.conditions ? data.conditions.ref_name : undefined;
    return {
        name: data.name,
        url: data._links?.html?.href ?? '',
        include: refs?.include ?? [],
        exclude: refs?.exclude ?? [],
        rules: (data.rules ?? []).map(toRule),
        mayBypass: bypassing.includes(data.current_user_can_bypass),
    };
}
function toRule(rule) {
    const { type, parameters } = rule;
    const given = typeof parameters === 'object' && parameters !== null ? parameters : {};
    return { type, parameters: { ...given } };
}
function undefinedWhenHidden(thrown) {
    const status = failureBehind(thrown)?.status;
    const isLimit = thrown instanceof errors/* ActionError */.lZ && thrown.code === 'forge-failed';
    if (!isLimit && (status === 403 || status === 404))
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./lib/adapters/github/tags.js



/**
 * The tag object first (an orphan is harmless), then the ref, which the server makes once only. Both may be
 * sent again: a second ref is refused with 422. After a lost answer, the object it points at shows whether it
 * is ours; otherwise not, since two runs of one second make the same object.
 */
async function createTag(connection, tag) {
    const object = await createObject(connection, tag);
    const sent = { times: 0 };
    try {
        await createRef(connection, { name: tag.name, object }, sent);
        return { kind: 'created' };
    }
    catch (refused) {
        const existing = await lookWhereTaken(connection, tag.name, refused);
        if (existing === undefined)
            throw toRefusal(refused, tag);
        const isOurs = sent.times > 1 && existing.object === object;
        return isOurs ? { kind: 'created' } : { kind: 'exists', commit: existing.commit };
    }
}
async function createObject(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const { name, message, commit } = tag;
    const response = await attempt({ purpose: `creating the tag object of ${name}`, repeatable: true }, () => octokit.rest.git.createTag({ owner, repo, tag: name, message, object: commit, type: 'commit' }));
    return response.data.sha;
}
async function createRef(connection, { name, object }, sent) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `creating the tag ${name}`, repeatable: true }, () => {
        sent.times += 1;
        return octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${name}`, sha: object });
    });
}
/** Where an existing tag points; undefined when the name was not refused for being taken. */
async function lookWhereTaken(connection, name, refused) {
    const failure = failureBehind(refused);
    if (failure?.status !== 422)
        return undefined;
    if (/already exists/i.test(failure.message))
        return await lookAgain(connection, async () => await target(connection, name));
    // Also said by the loser of two that make the same tag in one moment.
    const mayBeTaken = /reference update failed/i.test(failure.message);
    return mayBeTaken ? await target(connection, name) : undefined;
}
/** What a tag points at, and the commit behind it; undefined when there is no such tag. */
async function target(connection, name) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `reading the tag ${name}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.git.getRef({ owner, repo, ref: `tags/${name}` })).catch(undefinedWhenMissing);
    if (response === undefined)
        return undefined;
    let { sha, type } = response.data.object;
    const object = sha;
    while (type === 'tag') {
        const peeled = await attempt({ purpose, repeatable: true }, () => octokit.rest.git.getTag({ owner, repo, tag_sha: sha }));
        ({ sha, type } = peeled.data.object);
    }
    return { object, commit: sha };
}
function toRefusal(refused, { name, commit }) {
    const wanted = `the tag ${name} on commit ${commit}`;
    return refusedByRules(refusedForWorkflows(refused, wanted), wanted);
}

;// CONCATENATED MODULE: ./lib/adapters/github/index.js










const apiVersion = '2022-11-28';
const answerWithinMs = 60_000;
/**
 * Gives GitHub as the Forge port; nothing is sent yet. @actions/github is loaded here because it costs
 * tens of milliseconds, which a run that fails on its inputs should not pay.
 */
async function connectForge(options) {
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(221)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'slipway', log: silent });
    prepareRequests(octokit);
    const [owner = '', repo = ''] = options.repository.split('/');
    const clock = options.clock ?? node_clock/* systemClock */.m;
    const connection = { octokit, attempt: retrying(clock), clock, owner, repo };
    return {
        ...historyCalls(connection),
        ...repositoryCalls(connection),
        createTag: async (tag) => await createTag(connection, tag),
        tagRulesets: async () => await tagRulesets(connection),
        ...pullCalls(connection),
        ...releaseCalls(connection),
        ...dispatchCalls(connection),
        ...deploymentCalls(connection),
    };
}
/** Every request names the API version and has an end: GitHub's own cut-off is 10 s, uploads take longer. */
function prepareRequests(octokit) {
    octokit.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = apiVersion;
        request.request = { ...request.request, signal: AbortSignal.timeout(answerWithinMs) };
    });
}
const nothing = () => undefined;
/** Octokit would print deprecations among our log lines. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __nccwpck_require__(7468);
;// CONCATENATED MODULE: ./lib/actions/tag-release/connect.js


/**
 * The ports of the action. Adapters are loaded here, when the inputs are known to be good: a run that fails on
 * them should not pay for it. Errors: `input-invalid` without a token where one is needed.
 */
async function connect(base, { token, history }) {
    const { clock, context } = base;
    const { repository, apiUrl } = context;
    const { connectRegistry } = await __nccwpck_require__.e(/* import() */ 434).then(__nccwpck_require__.bind(__nccwpck_require__, 4434));
    const forge = token === undefined ? undefined : await connectForge({ token, repository, apiUrl, clock });
    const ports = { ...base, forge, registry: connectRegistry(base), seenTags: [] };
    if (history === 'api')
        return { ...ports, history: (0,tag_release_ports/* requireForge */.z)(ports, '`history: api`') };
    const { connectCloneHistory } = await __nccwpck_require__.e(/* import() */ 19).then(__nccwpck_require__.bind(__nccwpck_require__, 19));
    return { ...ports, history: connectCloneHistory(base.processes) };
}


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ decideVersion),
  L: () => (/* binding */ tagExists)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/release/skip-markers.js
/** The markers when a caller names none: ours, and the one that octue's workflows look for. */
const defaultMarkers = ['[skip release]', 'skipci'];
/**
 * The first marker that stands anywhere in a message, as the caller wrote it; undefined when there is none. In any
 * letter case, as `contains` of workflow expressions searches. Blank markers mean nothing.
 */
function skipMarkerIn(message, markers) {
    const given = markers.filter((marker) => marker.trim() !== '');
    const text = message.toLowerCase();
    return (given.length > 0 ? given : defaultMarkers).find((marker) => text.includes(marker.trim().toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/version/graph.js
/**
 * The commits of a range that `sha` does not reach (it reaches itself). One that is outside of the range reaches
 * nothing of it. The range has children before parents.
 */
function notReachedFrom(sha, commits) {
    const reached = new Set([sha]);
    return commits.filter((commit) => {
        if (!reached.has(commit.sha))
            return true;
        for (const parent of commit.parents)
            reached.add(parent);
        return false;
    });
}
/** Puts a range into the form in which it can be searched. */
function rangeGraph(commits) {
    const places = new Map(commits.map((commit, place) => [commit.sha, place]));
    const parents = commits.map((commit) => commit.parents.flatMap((parent) => places.get(parent) ?? []));
    return { commits, places, parents };
}
/**
 * The places of the commits that the merge at `place` brought to one of its parents, `main`: reached from the
 * other parents and not from `main`. Takes as many steps as the merged branch spans in the order of the range.
 */
function broughtIn(place, main, { places, parents }) {
    const sides = new Sides(parents.length);
    const mainPlace = places.get(main);
    if (mainPlace !== undefined)
        sides.mark(mainPlace, onMain);
    for (const parent of parents[place] ?? [])
        if (parent !== mainPlace)
            sides.mark(parent, onBranch);
    const found = [];
    for (let at = place + 1; sides.open > 0 && at < parents.length; at += 1) {
        const side = sides.take(at);
        if (side === unknown)
            continue;
        if (side === onBranch)
            found.push(at);
        for (const parent of parents[at] ?? [])
            sides.mark(parent, side);
    }
    return found;
}
const unknown = 0;
const onBranch = 1;
const onMain = 2;
/** Where each commit was reached from; what both sides reach is on main. */
class Sides {
    /** How many commits of the branch are still to be taken: without one there is nothing left to find. */
    open = 0;
    #sides;
    constructor(size) {
        this.#sides = new Uint8Array(size);
    }
    mark(place, side) {
        const before = this.#sides[place] ?? unknown;
        if (before >= side)
            return;
        this.#sides[place] = side;
        if (side === onBranch)
            this.open += 1;
        else if (before === onBranch)
            this.open -= 1;
    }
    take(place) {
        const side = this.#sides[place] ?? unknown;
        if (side === onBranch)
            this.open -= 1;
        return side;
    }
}

;// CONCATENATED MODULE: ./lib/version/range-pulls.js

/**
 * Finds the commits of each pull request: its merge commit, and what a real merge brought in. Of a rebase only the
 * last commit is known; the others are on their own.
 */
function rangePulls(graph, pulls) {
    const carried = new Map();
    for (const pull of pulls) {
        const place = pull.mergeCommit === undefined ? undefined : graph.places.get(pull.mergeCommit);
        if (place !== undefined)
            carried.set(place, [...(carried.get(place) ?? []), pull]);
    }
    const brought = new Map();
    const partOf = new Map();
    for (const [place, [pull]] of [...carried].sort(([a], [b]) => b - a)) {
        const [main, ...others] = graph.commits[place]?.parents ?? [];
        if (main === undefined || others.length === 0)
            continue;
        const commits = broughtIn(place, main, graph);
        brought.set(place, commits);
        const own = commits.filter((commit) => !partOf.has(commit));
        for (const commit of own)
            if (pull !== undefined)
                partOf.set(commit, pull.number);
    }
    return { carried, brought, partOf };
}
/**
 * Title and description as one message. Comments are not part of it: they hold the hints of a template, and
 * nobody sees them. Nor are notes that were written in between markers: they would be read as new statements.
 */
function textOfPull({ title, body }) {
    const own = cutOut(body, '<!--- START AUTOGENERATED NOTES --->', '<!--- END AUTOGENERATED NOTES --->');
    return `${title.trim()}\n\n${cutOut(own, '<!--', '-->')}`;
}
/** The text without each stretch from a beginning to the next end, both included; one without an end stays. */
function cutOut(text, begin, end) {
    const kept = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf(begin, from);
        const stop = start < 0 ? -1 : text.indexOf(end, start + begin.length);
        if (stop < 0)
            return kept.join('') + text.slice(from);
        kept.push(text.slice(from, start));
        from = stop + end.length;
    }
}

;// CONCATENATED MODULE: ./lib/version/footers.js
const breakingFooter = /^BREAKING[ -]CHANGE(?::| #)(.*)$/s;
const otherFooter = /^[A-Za-z][A-Za-z0-9_-]*(?::[ \t]+| #)\S/;
const releaseAsFooter = /^Release-As:[ \t]*(\S.*)$/is;
const fence = /^[ \t]*(?:```|~~~)/;
/** The lines below the header. A carriage return at the end of one is white space, which every reader trims. */
function bodyLines(message) {
    return message.split('\n').slice(1);
}
/**
 * The BREAKING CHANGE footers (Conventional Commits 1.0.0, items 8 to 16), wherever they begin a line. The first
 * paragraph is what breaks; the ones after it, up to the next footer, say how to upgrade. Inside a code fence
 * only another BREAKING CHANGE is read as a footer: `image: x` is YAML there.
 */
function breakingNotesIn(message) {
    if (!message.includes('BREAKING'))
        return [];
    const lines = bodyLines(message);
    const starts = lines.flatMap((line, place) => (breakingFooter.test(line) ? [place] : []));
    return starts.map((start, index) => noteOf(lines.slice(start, starts[index + 1])));
}
/** `lines` begin with the footer and end before the next one of its kind. */
function noteOf([first = '', ...rest]) {
    const own = rest.slice(0, endOfFooter(rest));
    const text = [breakingFooter.exec(first)?.[1] ?? '', ...own];
    const begin = text.findIndex((line) => line.trim() !== '');
    if (begin < 0)
        return { what: '', upgrade: '' };
    const blank = text.findIndex((line, place) => place > begin && line.trim() === '');
    const end = blank < 0 ? text.length : blank;
    const what = text.slice(begin, end).map((line) => line.trim());
    return { what: what.join(' '), upgrade: withoutIndent(text.slice(end)) };
}
function endOfFooter(lines) {
    let fenced = false;
    const end = lines.findIndex((line) => {
        if (fence.test(line))
            fenced = !fenced;
        return !fenced && otherFooter.test(line);
    });
    return end < 0 ? lines.length : end;
}
/** Removes the indentation that all lines have in common, and blank lines at both ends. */
function withoutIndent(lines) {
    const widths = lines.flatMap((line) => (line.trim() === '' ? [] : [line.search(/[^ \t]/)]));
    const common = widths.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY);
    const text = lines.map((line) => (line.trim() === '' ? '' : line.slice(common).trimEnd()));
    const begin = text.findIndex((line) => line !== '');
    return begin < 0 ? '' : text.slice(begin, text.findLastIndex((line) => line !== '') + 1).join('\n');
}
/** Version of the last `Release-As: X` footer, as written; the token may be in any letter case. */
function releaseAsIn(message) {
    if (!/release-as/i.test(message))
        return undefined;
    return bodyLines(message)
        .flatMap((line) => releaseAsFooter.exec(line)?.[1]?.trim() ?? [])
        .at(-1);
}

;// CONCATENATED MODULE: ./lib/version/conventional-commit.js


// Each character can be taken in one way only, so no text makes this slow. The `s` lets U+2028 be text.
const header = /^([A-Za-z][A-Za-z0-9_-]*)[ \t]*(?:\(([^()]*)\)[ \t]*)?(!)?:[ \t]*(\S.*)$/s;
/**
 * Reads header and footers; nothing else in the body has a meaning, and none can make the message fail.
 * The space after the colon may be missing, the type may be in any case. Undefined when there is neither a
 * header nor a BREAKING CHANGE footer: a breaking change is never lost for the want of a type.
 */
function parseCommit(message) {
    const first = subjectOf(message);
    const notes = breakingNotesIn(message);
    const [, type = '', scope = '', mark, subject = first] = header.exec(firstLine(message).trimEnd()) ?? [];
    if (type === '' && notes.length === 0)
        return undefined;
    const breaking = mark !== undefined || notes.length > 0;
    return {
        type: type.toLowerCase(),
        scope: scope.trim() === '' ? undefined : scope.trim(),
        subject: subject.trim(),
        breaking,
        breakingNotes: breaking ? completeNotes(notes, subject.trim()) : [],
    };
}
/** Every note says something: the subject stands in for a missing or an empty text. */
function completeNotes(notes, subject) {
    if (notes.length === 0)
        return [{ what: subject, upgrade: '' }];
    return notes.map((note) => (note.what === '' ? { ...note, what: subject } : note));
}
/** The first line of a message. */
function subjectOf(message) {
    return firstLine(message).trim();
}
function firstLine(message) {
    const end = message.indexOf('\n');
    return end < 0 ? message : message.slice(0, end);
}
/** The pull request that a subject names as GitHub does: `... (#12)` of a squash, or `Merge pull request #12`. */
function pullNumberIn(subject) {
    const digits = (/\(#(\d{1,10})\)$/.exec(subject) ?? /^Merge pull request #(\d{1,10}) /.exec(subject))?.[1];
    return digits === undefined ? undefined : Number(digits);
}

;// CONCATENATED MODULE: ./lib/version/revert-targets.js


/**
 * Gives the places of the commits that a target stands for: older than the revert and not taken back yet; of a
 * merge all that it brought in. Ask with the reverts in the order of the range.
 */
function targetFinder({ commits, graph, pulls }, taken) {
    const prefixes = prefixFinder(graph);
    const names = nameFinder(commits, pulls, taken);
    return (target, revert) => {
        const place = target.kind === 'commit' ? prefixes(target.sha) : names(target, revert);
        if (place === undefined || place <= revert || taken.has(place))
            return [];
        const parents = commits[place]?.parents ?? [];
        const main = parents.find((parent) => target.kind === 'commit' && parent === target.mainline) ?? parents[0];
        if (parents.length < 2 || main === undefined)
            return [place];
        const brought = broughtIn(place, main, graph);
        return brought.length === 0 ? [] : [place, ...brought.filter((commit) => !taken.has(commit))];
    };
}
/** Finds a commit by the first digits of its id; nothing when two begin with them. */
function prefixFinder({ places }) {
    const sorted = [...places.keys()].sort();
    return (prefix) => {
        const whole = places.get(prefix);
        if (whole !== undefined)
            return whole;
        const at = lowerBound(sorted, prefix);
        const sha = sorted[at];
        if (sha === undefined || !sha.startsWith(prefix) || sorted[at + 1]?.startsWith(prefix) === true)
            return undefined;
        return places.get(sha);
    };
}
function lowerBound(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Finds the newest commit of a name that is older than a revert and not taken back; asked with reverts in order. */
function nameFinder(commits, pulls, taken) {
    let names;
    return (target, revert) => {
        // Most ranges have no revert by name, and need no index of names.
        names ??= namesOf(commits, pulls);
        const places = names.get(target.kind === 'pull' ? target.number : target.subject) ?? [];
        for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
            if (place > revert && !taken.has(place))
                return place;
            places.pop();
        }
        return undefined;
    };
}
/** Places by what a revert may call a commit (its subject, also without ` (#12)`; its pull requests), oldest first. */
function namesOf(commits, { carried }) {
    const names = new Map();
    for (let place = commits.length - 1; place >= 0; place -= 1) {
        const subject = subjectOf(commits[place]?.message ?? '');
        const own = [subject, subject.replace(/ \(#\d{1,10}\)$/, ''), pullNumberIn(subject)];
        const ofPulls = (carried.get(place) ?? []).flatMap(({ title, number }) => [title.trim(), number]);
        for (const name of new Set([...own, ...ofPulls])) {
            const places = name === undefined ? undefined : names.get(name);
            if (places !== undefined)
                places.push(place);
            else if (name !== undefined)
                names.set(name, [place]);
        }
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/version/reverts.js

const revertHeader = /^(?:revert|reapply)\b/i;
const byCommit = /(?:^|\n)This reverts commit ([0-9a-f]{7,40})\b(?:, reversing\s{1,3}changes made to ([0-9a-f]{7,40})\b)?/gi;
const byCommitAtOnce = /^\s*This reverts commit [0-9a-f]{7,40}\b/i;
const byPull = /(?:^|\n)Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\b/gi;
const byRefs = /(?:^|\n)Refs:([^\n]*)/gi;
const conventional = /^revert[ \t]*(?:\([^()]*\)[ \t]*)?!?:/i;
const quoting = /^(Revert|Reapply) "(.*)"(?: \(#\d{1,10}\))?$/s;
/**
 * What a message takes back, in each of the ways in which it says so; the ways name the same change, the surest
 * comes first. Empty when it is no revert. Known are the words of `git revert` (in a message under another header
 * only where they open the body: a squash quotes the messages of its branch further down), of GitHub's revert
 * button, the `Refs:` of Conventional Commits, and a quoted subject when there is nothing better.
 */
function revertsIn(message) {
    const subject = subjectOf(message);
    const end = message.indexOf('\n');
    const body = end < 0 ? '' : message.slice(end + 1);
    if (!revertHeader.test(subject))
        return byCommitAtOnce.test(body) ? [commitsIn(body).slice(0, 1)] : [];
    const ways = [[...commitsIn(body)], [...pullsIn(body)]].filter((way) => way.length > 0);
    if (ways.length > 0)
        return ways;
    const refs = conventional.test(subject) ? refsIn(body) : [];
    return [refs.length > 0 ? refs : quotedIn(subject)].filter((way) => way.length > 0);
}
function commitsIn(body) {
    return [...body.matchAll(byCommit)].map(([, sha = '', mainline]) => ({
        kind: 'commit',
        sha: sha.toLowerCase(),
        mainline: mainline?.toLowerCase(),
    }));
}
function pullsIn(body) {
    return [...body.matchAll(byPull)].map(([, digits]) => ({ kind: 'pull', number: Number(digits) }));
}
function refsIn(body) {
    const names = [...body.matchAll(byRefs)].flatMap(([, list = '']) => list.split(/[\s,;]+/));
    return names
        .filter((name) => /^[0-9a-f]{7,40}$/i.test(name))
        .map((name) => ({ kind: 'commit', sha: name.toLowerCase(), mainline: undefined }));
}
/** `Reapply "x"` takes back `Revert "x"` (git 2.43 and later). */
function quotedIn(subject) {
    const [, verb, quoted] = quoting.exec(subject) ?? [];
    if (quoted === undefined)
        return [];
    return [{ kind: 'subject', subject: verb === 'Reapply' ? `Revert "${quoted}"` : quoted }];
}

;// CONCATENATED MODULE: ./lib/version/cancelled-commits.js



/**
 * The commits of a range, by place, that a revert in the range takes back, and those reverts themselves, each with
 * the rule in words. Newest first, so that the revert of a revert brings its target back. A revert that also takes
 * back something older than the range is a change of its own and is not among them.
 */
function cancelledCommits(range) {
    const rules = new Map();
    const finder = targetFinder(range, rules);
    range.commits.forEach((commit, place) => {
        if (rules.has(place))
            return;
        const { found, whole } = takenBack(textsOf(commit, place, range), (target) => finder(target, place));
        for (const target of found)
            rules.set(target, `cancelled by ${commit.sha.slice(0, 7)}`);
        if (whole && found[0] !== undefined)
            rules.set(place, cancels(found, range.commits));
    });
    return rules;
}
/** Titles and messages that may say that a commit is a revert. The commits of a plain merge speak for it. */
function textsOf(commit, place, { pulls }) {
    const ofPulls = (pulls.carried.get(place) ?? []).map(textOfPull);
    return commit.parents.length > 1 ? ofPulls : [commit.message, ...ofPulls];
}
/** The first way of naming the targets that finds one of them counts. */
function takenBack(texts, find) {
    for (const way of texts.flatMap(revertsIn)) {
        const groups = way.map(find);
        const found = [...new Set(groups.flat())];
        if (found.length > 0)
            return { found, whole: groups.every((group) => group.length > 0) };
    }
    return { found: [], whole: false };
}
function cancels([first = 0, ...more], commits) {
    const name = commits[first]?.sha.slice(0, 7);
    return more.length === 0 ? `cancels ${name}` : `cancels ${name} and ${more.length} more`;
}

// EXTERNAL MODULE: ./lib/version/bump.js
var version_bump = __nccwpck_require__(3330);
// EXTERNAL MODULE: ./lib/version/commit-types.js
var commit_types = __nccwpck_require__(115);
;// CONCATENATED MODULE: ./lib/version/commit-rule.js



/** What the text of a commit, or of the pull request that stands for it, asks for. */
function rulingOfText(text, commit, rules) {
    if (commit !== undefined)
        return rulingOfType(commit, rules);
    if (revertsIn(text).length === 0)
        return unparsed('not a conventional commit', rules);
    return { rule: 'revert', bump: (0,commit_types/* bumpOfType */.KA)('revert', rules.types) ?? 'patch', kind: 'counted' };
}
/** A breaking feature is a feature still: `breaking-bump: patch` does not lower it below a minor. */
function rulingOfType(commit, rules) {
    const bump = (0,commit_types/* bumpOfType */.KA)(commit.type, rules.types);
    if (commit.breaking) {
        return {
            rule: 'breaking change',
            bump: (0,version_bump/* higherBump */.o)(bumpOfBreaking(rules), bump ?? 'none'),
            kind: 'counted',
        };
    }
    if (bump === undefined)
        return unparsed(`unknown type '${commit.type}'`, rules);
    return { rule: `type '${commit.type}'`, bump, kind: 'counted' };
}
/** What a breaking change asks for, whatever the version is. */
function bumpOfBreaking({ breakingBump }) {
    return breakingBump === 'auto' ? 'major' : breakingBump;
}
/** The ruling on what no rule reads, by the input `unparsable`. */
function unparsed(why, { unparsable }) {
    if (unparsable === 'patch')
        return { rule: `${why}, counted as patch`, bump: 'patch', kind: 'counted' };
    return { rule: why, bump: 'none', kind: 'unparsed' };
}

;// CONCATENATED MODULE: ./lib/version/pull-rule.js





/** The ruling on a commit by its pull requests; of several the one that asks for most. */
function rulingOfPulls([first, ...more], rules) {
    return more
        .map((pull) => rulingOfPull(pull, rules))
        .reduce((a, b) => ((0,version_bump/* higherBump */.o)(a.bump, b.bump) === a.bump ? a : b), rulingOfPull(first, rules));
}
function rulingOfPull(pull, rules) {
    const text = textOfPull(pull);
    const commit = parseCommit(text);
    const read = { pull, text, commit };
    if (rules.by !== 'pr-labels')
        return { ...read, ...rulingOfText(text, commit, rules) };
    return rulingOfLabels(read, rules);
}
/** A `!` or a BREAKING CHANGE that the pull request states counts beside its labels; the type of its title does not. */
function rulingOfLabels(read, rules) {
    const labels = read.pull.labels.flatMap((label) => rulingOfLabel(label, rules) ?? []);
    const stated = read.commit?.breaking === true ? [breakingRuling('breaking change', rules)] : [];
    const highest = [...stated, ...labels].reduce((best, next) => (best !== undefined && (0,version_bump/* higherBump */.o)(best.bump, next.bump) === best.bump ? best : next), undefined);
    if (highest === undefined)
        return { ...read, ...unparsed(`no label of #${read.pull.number} names a bump`, rules) };
    const breaking = read.pull.labels.some((label) => lastWord(label) === 'breaking');
    return { ...read, ...highest, commit: breaking ? asBreaking(read) : read.commit };
}
/** `major`, `semver:minor`, `release/patch`, `breaking`, or a type of the table; undefined for any other label. */
function rulingOfLabel(label, rules) {
    const rule = `label '${label}'`;
    const word = lastWord(label);
    if (word === 'breaking')
        return breakingRuling(rule, rules);
    if (word === 'major' || word === 'minor' || word === 'patch')
        return { rule, bump: word, kind: 'counted' };
    const bump = (0,commit_types/* bumpOfType */.KA)(label.trim().toLowerCase(), rules.types);
    return bump === undefined ? undefined : { rule, bump, kind: 'counted' };
}
const breakingRuling = (rule, rules) => ({
    rule,
    bump: bumpOfBreaking(rules),
    kind: 'counted',
});
function lastWord(label) {
    const text = label.toLowerCase();
    return text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('/')) + 1).trim();
}
/** What a label alone calls breaking gets the title as its note. */
function asBreaking({ pull, commit }) {
    if (commit?.breaking === true)
        return commit;
    const subject = commit?.subject ?? pull.title.trim();
    const breakingNotes = [{ what: subject, upgrade: '' }];
    return { type: '', scope: undefined, ...commit, subject, breaking: true, breakingNotes };
}

// EXTERNAL MODULE: ./lib/version/semver-text.js
var semver_text = __nccwpck_require__(9008);
;// CONCATENATED MODULE: ./lib/version/range-verdict.js


/**
 * The highest bump of a range; `defaultBump` when there are commits, not only left-out ones, and none of them asks
 * for anything.
 */
function highestBump(commits, defaultBump = 'none') {
    const highest = commits.reduce((bump, commit) => (0,version_bump/* higherBump */.o)(bump, commit.bump), 'none');
    if (highest !== 'none')
        return highest;
    return commits.some(({ kind }) => kind !== 'left-out') ? defaultBump : 'none';
}
/** The newest commit that asks for this bump; undefined when none does, as where the default decides. */
function decisiveCommit(commits, bump) {
    return bump === 'none' ? undefined : commits.find((commit) => commit.bump === bump);
}
/**
 * The version of the newest commit with a Release-As footer; undefined without one. Errors: `version-invalid`,
 * naming the commit.
 */
function requestedVersion(commits) {
    const commit = commits.find(({ releaseAs }) => releaseAs !== undefined);
    if (commit?.releaseAs === undefined)
        return undefined;
    (0,semver_text/* requireVersion */.eU)(commit.releaseAs, `the Release-As footer of commit ${commit.sha}`, 'Add a commit with a right footer, e.g. `Release-As: 1.4.0` (the newest counts), or give the input `version`.');
    return commit.releaseAs;
}

;// CONCATENATED MODULE: ./lib/version/explain-commits.js







/**
 * Explains each commit of a range, one row for each in the same order. Merge commits are not counted (their
 * commits are), unless a pull request decides: then its merge or squash stands for all of it. A revert and what it
 * takes back leave the range together.
 */
function explainCommits(range, rules) {
    const graph = rangeGraph(range.commits);
    const pulls = rangePulls(graph, rules.by === 'commits' ? [] : range.pulls);
    const cancelled = cancelledCommits({ commits: range.commits, graph, pulls });
    const known = { range, pulls, cancelled };
    return range.commits.map((commit, place) => {
        const why = whyLeftOut(commit, place, known);
        const pull = pulls.carried.get(place)?.[0]?.number ?? pulls.partOf.get(place);
        if (why !== undefined)
            return leftOut(commit, why, pull);
        const [first, ...more] = pulls.carried.get(place) ?? [];
        return first === undefined ? ofItself(commit, rules) : ofPulls(commit, [first, ...more], rules);
    });
}
/** Why a commit is no part of the change of its own; undefined when it is. */
function whyLeftOut(commit, place, known) {
    const { pulls, cancelled } = known;
    if (isOutside(commit, place, known))
        return 'outside paths';
    const taken = cancelled.get(place);
    if (taken !== undefined || pulls.carried.has(place))
        return taken;
    const pull = pulls.partOf.get(place);
    if (pull !== undefined && commit.parents.length < 2)
        return `part of #${pull}`;
    return commit.parents.length > 1 ? 'merge commit' : undefined;
}
/** What a merge changes is what it brought in; a plain merge is left out as such. */
function isOutside(commit, place, { range, pulls }) {
    const { inPaths, commits } = range;
    if (inPaths === undefined || inPaths.has(commit.sha))
        return false;
    if (commit.parents.length < 2)
        return true;
    const brought = pulls.brought.get(place);
    return brought !== undefined && !brought.some((other) => inPaths.has(commits[other]?.sha ?? ''));
}
function leftOut(commit, rule, pull) {
    const { sha, message } = commit;
    const subject = subjectOf(message);
    return {
        sha,
        subject,
        commit: parseCommit(message),
        rule,
        bump: 'none',
        kind: 'left-out',
        breaking: false,
        releaseAs: undefined,
        pull: pull ?? pullNumberIn(subject),
    };
}
function ofItself({ sha, message }, rules) {
    const subject = subjectOf(message);
    const commit = parseCommit(message);
    const ruling = rulingOfText(message, commit, rules);
    const releaseAs = releaseAsIn(message);
    return { ...row({ sha, subject, commit }, ruling), releaseAs, pull: pullNumberIn(subject) };
}
function ofPulls({ sha, message }, pulls, rules) {
    const { pull, text, commit, ...ruling } = rulingOfPulls(pulls, rules);
    const releaseAs = releaseAsIn(message) ?? releaseAsIn(text);
    return { ...row({ sha, subject: pull.title.trim(), commit }, ruling), releaseAs, pull: pull.number };
}
function row(read, ruling) {
    return { ...read, ...ruling, breaking: ruling.kind === 'counted' && read.commit?.breaking === true };
}

// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __nccwpck_require__(8955);
// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __nccwpck_require__(8631);
;// CONCATENATED MODULE: ./lib/actions/tag-release/policies.js



/** With `unparsable: fail` every commit must be readable. Errors: `commit-unparsable`, naming each. */
function requireParsable(commits, { unparsable }) {
    const unread = commits.filter(({ kind }) => kind === 'unparsed');
    if (unparsable !== 'fail' || unread.length === 0)
        return;
    throw new errors/* ActionError */.lZ({
        code: 'commit-unparsable',
        blame: 'input',
        message: `${unread.length} ${unread.length === 1 ? 'commit' : 'commits'} cannot be read, and \`unparsable\` is \`fail\``,
        problems: unread.map(({ sha, subject, rule }) => ({ message: `${sha.slice(0, 7)} ${subject}: ${rule}` })),
    });
}
/**
 * A version that somebody chose must not hide a breaking change: it has to grow as much as such a change asks
 * for. Errors: `breaking-not-major`, naming the commits and the version it should be.
 */
function requireMajorForBreaking(settled, commits, { base, settings }) {
    const breaking = commits.filter((commit) => commit.breaking);
    const last = base.previous?.version;
    if (breaking.length === 0 || last === undefined)
        return;
    const { breakingBump } = settings.rules;
    const bump = breakingBump === 'auto' ? 'major' : breakingBump;
    const least = (0,next_version/* nextVersion */.yU)({ ...plain, last, bump, breakingBump });
    if (least === undefined || (0,next_version/* compareVersions */.Zy)(withoutPrerelease(settled.version), least) >= 0)
        return;
    const grown = (0,next_version/* bumpBetween */.HQ)(last, settled.version);
    throw new errors/* ActionError */.lZ({
        code: 'breaking-not-major',
        blame: 'input',
        message: `the version ${settled.version} ${settled.from} is only a ${grown} release after ${last}, but these commits break: it has to be ${least} at least`,
        problems: breaking.map(({ sha, subject }) => ({ message: `${sha.slice(0, 7)} ${subject}` })),
    });
}
const plain = {
    initialVersion: '0.1.0',
    requested: undefined,
    channel: undefined,
    known: [],
    line: undefined,
};
function withoutPrerelease(version) {
    return version.replace(/-.*$/, '');
}
/**
 * Never backwards by accident: a new version is above every release of its line, and the commit holds what
 * was released before. Backports of the same line may lie beside it. Errors: `not-releasable`, `tag-exists`.
 */
function refuseBesideReleases(version, facts) {
    const { commit, settled, base } = facts;
    if (settled?.existing?.commit === commit)
        return;
    requireAboveLast(version, facts);
    const foreign = base.beside.find((tag) => !isBackport(tag, version, base.previous));
    if (foreign === undefined)
        return;
    throw refused(`the commit ${commit} is not above the release ${foreign.name} (commit ${foreign.commit}), whose changes would be missing from ${version}`);
}
/** Pre-releases of other names (`beta` on another branch, say) have numbers of their own. */
function requireAboveLast(version, { tags, line }) {
    const channel = (0,next_version/* channelOf */.ts)(version);
    const rivals = tags.filter((tag) => (!(0,next_version/* isPrerelease */.V1)(tag.version) || (0,next_version/* channelOf */.ts)(tag.version) === channel) &&
        (line === undefined || (0,version_line/* isInLine */.c)(tag.version, line)));
    const highest = rivals[0];
    if (highest === undefined || (0,next_version/* compareVersions */.Zy)(version, highest.version) > 0)
        return;
    throw refused(`the version ${version} is not above the last release ${highest.name} (commit ${highest.commit})`);
}
/** A release beside the commit is a backport when it is of the line of the last release below the commit. */
function isBackport(tag, version, previous) {
    if (previous === undefined)
        return false;
    const between = (0,next_version/* bumpBetween */.HQ)(previous.version, tag.version);
    return between === 'patch' || (between === 'minor' && (0,next_version/* bumpBetween */.HQ)(tag.version, version) === 'major');
}
function refused(message) {
    const remedy = 'Release a commit above the last release, with a higher version; an older line is released from a branch named like it (`1.2.x`).';
    return new errors/* ActionError */.lZ({ code: 'not-releasable', blame: 'input', message, remedy });
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/decide-version.js






/**
 * Decides on the version. Errors: `commit-unparsable`, `breaking-not-major`, `not-releasable`,
 * `version-invalid`.
 */
function decideVersion(inputs, settings, facts) {
    const { base, settled, pulls, inPaths } = facts;
    const commits = explainCommits({ commits: base.commits, pulls, inPaths }, settings.rules);
    const start = notesStart(facts);
    const since = sinceTag(start, base, commits);
    const nothing = {
        commits,
        changes: since,
        previous: start,
        version: undefined,
        bump: 'none',
        because: undefined,
    };
    const early = settled === undefined ? holdOf(inputs, facts) : undefined;
    if (early !== undefined)
        return { ...nothing, hold: early };
    if (settled?.again !== true)
        requireParsable(commits, settings.rules);
    const version = settled?.version ?? computedVersion(inputs, facts, { commits, since });
    if (version === undefined)
        return { ...nothing, hold: nothingToRelease(start) };
    if (settled !== undefined && !settled.again)
        requireMajorForBreaking(settled, commits, { base, settings });
    refuseBesideReleases(version, facts);
    const bump = (0,next_version/* bumpBetween */.HQ)(base.previous?.version, version);
    const because = decisiveCommit(commits, highestBump(commits));
    return { commits, changes: since, version, hold: undefined, previous: start, bump, because };
}
function holdOf(inputs, { commit, head, base }) {
    const { container } = base;
    if (container !== undefined) {
        const headline = `The commit ${commit} is part of the release ${container.name} (commit ${container.commit}) already.`;
        return { reasonCode: 'contained-in-release', headline };
    }
    const message = base.commits.find(({ sha }) => sha === head)?.message ?? '';
    const marker = skipMarkerIn(message, inputs.skipMarkers);
    if (marker === undefined)
        return undefined;
    return {
        reasonCode: 'release-skipped',
        headline: `The message of ${head} holds '${marker}': it is not released.`,
    };
}
function nothingToRelease(previous) {
    const headline = previous === undefined
        ? 'There is no commit to release.'
        : `No commit since ${previous.name} asks for a release.`;
    return { reasonCode: 'nothing-to-release', headline };
}
function computedVersion(inputs, { base, tags, channel, line }, { commits, since }) {
    // Merges, cancelled pairs and what lies outside of the component are no content of a release.
    if (commits.every(({ kind }) => kind === 'left-out'))
        return undefined;
    const bump = highestBump(commits, inputs.defaultBump);
    // After a pre-release something new has to ask for the next one.
    if (since.length < commits.length && highestBump(since, inputs.defaultBump) === 'none')
        return undefined;
    return (0,next_version/* nextVersion */.yU)({
        last: highestBelow(base, tags),
        bump,
        initialVersion: inputs.initialVersion,
        breakingBump: inputs.breakingBump,
        requested: requestedVersion(commits),
        channel,
        known: tags.map(({ version }) => version),
        line,
    });
}
/** Releases of the same line that lie beside the commit (backports) count: their numbers are taken. */
function highestBelow({ previous, beside }, tags) {
    const counted = new Set([previous, ...beside].map((tag) => tag?.version));
    return tags.find(({ version }) => counted.has(version))?.version;
}
/** A pre-release tells what came since the one before it; a stable release since the last stable one. */
function notesStart({ base, tags, channel, settled }) {
    const prerelease = settled === undefined ? channel !== undefined : (0,next_version/* isPrerelease */.V1)(settled.version);
    if (!prerelease)
        return base.previous;
    const inRange = new Set(base.commits.map(({ sha }) => sha));
    const earlier = tags.find(({ version, commit, name }) => (0,next_version/* isPrerelease */.V1)(version) &&
        inRange.has(commit) &&
        name !== settled?.existing?.name &&
        (settled === undefined || (0,next_version/* compareVersions */.Zy)(version, settled.version) < 0));
    return earlier ?? base.previous;
}
function sinceTag(start, base, commits) {
    if (start === undefined || start === base.previous)
        return commits;
    const left = new Set(notReachedFrom(start.commit, base.commits).map(({ sha }) => sha));
    return commits.filter(({ sha }) => left.has(sha));
}
/** The error for a tag that is on another commit; both are named. */
function tagExists(tag, found, wanted) {
    const message = `the tag ${tag} is on commit ${found}, this release is of commit ${wanted}`;
    return new errors/* ActionError */.lZ({ code: 'tag-exists', blame: 'input', message });
}


/***/ }),

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isBelow),
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _version_next_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8955);
/* harmony import */ var _version_version_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8631);



/** Each costs a request. A repository with more releases beside the commit is asked for a maintenance line. */
const mostCandidates = 20;
/**
 * Finds the highest stable release that the commit descends from. Errors: `history-incomplete` after 20
 * releases that are not below the commit.
 */
async function findBase(history, request) {
    const beside = [];
    let container;
    for (const tag of candidates(request)) {
        if (beside.length === mostCandidates)
            throw tooManyBeside(request.commit);
        const found = await history.compare(tag.commit, request.commit);
        if (found.kind === 'above') {
            const base = { previous: tag, commits: found.commits, beside, container };
            return await withPrereleases(history, request, base);
        }
        beside.push(tag);
        if (beside.length === 1 && (await isBelow(history, request.commit, tag.commit)))
            container = tag;
    }
    const all = await history.compare(undefined, request.commit);
    const commits = all.kind === 'above' ? all.commits : [];
    return await withPrereleases(history, request, { previous: undefined, commits, beside, container });
}
/** The highest pre-release of its name after the last stable one holds the commit when it is on a descendant. */
async function withPrereleases(history, { commit, tags, channel }, base) {
    if (channel === undefined)
        return base;
    const highest = tags.find(({ version }) => (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .channelOf */ .ts)(version) === channel);
    if (highest === undefined || (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(highest.version, base.previous?.version ?? '0.0.0-0') < 0)
        return base;
    if (base.commits.some(({ sha }) => sha === highest.commit))
        return base;
    return (await isBelow(history, commit, highest.commit)) ? { ...base, container: highest } : base;
}
/** Whether `descendant` has `commit` below it. */
async function isBelow(history, commit, descendant) {
    return (await history.compare(commit, descendant)).kind === 'above';
}
function candidates({ tags, below, line }) {
    return tags.filter(({ version }) => !(0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) &&
        (below === undefined || (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, below) < 0) &&
        (line === undefined || (0,_version_version_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isInLine */ .c)(version, line) || (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, lineStart(line)) < 0));
}
/** A new line starts from the releases before it. */
function lineStart({ major, minor }) {
    return `${major}.${minor ?? 0}.0`;
}
function tooManyBeside(commit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'history-incomplete',
        blame: 'input',
        message: `the ${mostCandidates} highest releases are all not below the commit ${commit}`,
        remedy: 'Release from a branch named like its line (`1.2.x`), so that only releases of that line count.',
    });
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PP: () => (/* binding */ requireImageTagFree),
  Wk: () => (/* binding */ requireTagAllowed),
  FU: () => (/* binding */ workflowFilesWarning)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(4624);
;// CONCATENATED MODULE: ./lib/release/tag-rules.js
/**
 * The first ruleset that keeps this token from creating a tag, and its rule as a clause: `creation`, or
 * `tag_name_pattern` on the bare name (starts_with, ends_with, contains, regex; each may be negated). A rule that cannot
 * be judged here (an expression of RE2 that JavaScript does not have) denies nothing: GitHub has the last word.
 * Source: GitHub's API description, "repository-rule-tag-name-pattern", and "Creating rulesets for a repository".
 */
function deniedBy(tag, rulesets) {
    const inForce = rulesets.filter((ruleset) => !ruleset.mayBypass && targets(ruleset, `refs/tags/${tag}`));
    return inForce.flatMap((ruleset) => {
        const why = ruleset.rules.map((rule) => reasonOf(rule, tag)).find((reason) => reason !== undefined);
        return why === undefined ? [] : [{ ruleset, why }];
    })[0];
}
function targets({ include, exclude }, ref) {
    const matches = (pattern) => pattern === '~ALL' || refPattern(pattern).test(ref);
    return include.some(matches) && !exclude.some(matches);
}
/**
 * fnmatch as rulesets use it (File::FNM_PATHNAME): `*` and `?` stop at a slash, `**` followed by a slash stands for any
 * folders, none included; sets in brackets; no quoting by backslash, no complements.
 */
function refPattern(pattern) {
    const source = pattern.replace(/(?<=^|\/)\*\*\/|\*+|\?|\[[^\]/]+\]|[.+^${}()|[\]\\]/g, (part) => {
        if (part.endsWith('/'))
            return '(?:[^/]+/)*';
        if (part.startsWith('*'))
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        return part.length > 1 ? part.replaceAll('\\', '\\\\').replace('[^', '[\\^') : `\\${part}`;
    });
    return readPattern(`^${source}$`) ?? /(?!)/;
}
function readPattern(source) {
    // RE2 has its flags in front, and other names for the ends of the text.
    const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(source) ?? [];
    try {
        return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags);
    }
    catch {
        return undefined;
    }
}
const verbs = {
    starts_with: 'start with',
    ends_with: 'end with',
    contains: 'contain',
    regex: 'match the expression',
};
function reasonOf({ type, parameters }, tag) {
    if (type === 'creation')
        return 'it restricts the creation of tags';
    const { operator, pattern, negate } = parameters;
    if (type !== 'tag_name_pattern' || typeof operator !== 'string' || typeof pattern !== 'string')
        return undefined;
    const fits = fitsPattern(tag, operator, pattern);
    const forbidden = negate === true;
    if (fits !== forbidden)
        return undefined;
    return `the name of a tag must ${forbidden ? 'not ' : ''}${verbs[operator] ?? operator} '${pattern}'`;
}
/** Undefined: cannot be judged. */
function fitsPattern(tag, operator, pattern) {
    if (operator === 'starts_with')
        return tag.startsWith(pattern);
    if (operator === 'ends_with')
        return tag.endsWith(pattern);
    if (operator === 'contains')
        return tag.includes(pattern);
    return operator === 'regex' ? readPattern(pattern)?.test(tag) : undefined;
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-preflight.js



/**
 * Stops before anything is written when a ruleset keeps this token from making the tag. Errors: `tag-denied`,
 * naming the ruleset and the token that would work.
 */
async function requireTagAllowed(forge, tag) {
    const denied = deniedBy(tag, await forge.tagRulesets());
    if (denied === undefined)
        return;
    const { ruleset, why } = denied;
    throw new errors/* ActionError */.lZ({
        code: 'tag-denied',
        blame: 'forge',
        message: `the ruleset '${ruleset.name}' (${ruleset.url}) does not let this token create the tag ${tag}: ${why}`,
        remedy: 'Pass as `token` one of a GitHub App (`contents: write`) that the ruleset lists under "Bypass list"; the job’s own token can never be on it.',
    });
}
/**
 * A warning when the commit has other workflow files than the default branch: GITHUB_TOKEN may not tag such a
 * commit (it can never hold `workflows: write`). Only GitHub knows for sure, so this does not stop the run.
 */
async function workflowFilesWarning(forge, commit) {
    const branch = await forge.defaultBranch();
    if (branch.commit === commit)
        return undefined;
    const [here, there] = await Promise.all([forge.workflowsId(commit), forge.workflowsId(branch.commit)]);
    if (here === undefined || here === there)
        return undefined;
    return `.github/workflows at ${commit} differs from the branch ${branch.name}: GitHub may refuse the tag to the job's own token; one of a GitHub App with \`contents: write\` and \`workflows: write\` would do`;
}
/** Stops before anything is written when the version tag of the image names another image. Errors: `image-tag-taken`. */
async function requireImageTagFree(registry, { image, version }) {
    const { registry: host, repository } = image;
    const found = await registry.manifest({ registry: host, repository, tag: version });
    if (found === undefined || found.digest === image.digest)
        return;
    throw new errors/* ActionError */.lZ({
        code: 'image-tag-taken',
        blame: 'registry',
        message: `${(0,image_ref/* formatRepository */.Sh)(image)}:${version} is ${found.digest} already, this release is ${image.digest}`,
    });
}


/***/ }),

/***/ 9606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readTagReleaseFacts)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/release/release-record.js

const commitPattern = /^[0-9a-f]{40}$/;
const imagePattern = /^[^@\s]+@sha256:[0-9a-f]{64}$/;
/** Reads a record that came as JSON from another job. Errors: `input-invalid`, naming the first bad field. */
function readReleaseRecord(value) {
    const record = typeof value === 'object' && value !== null ? value : {};
    const text = (field) => typeof record[field] === 'string' && record[field] !== '';
    const checks = [
        ['schemaVersion', record['schemaVersion'] === 1],
        ['repository', text('repository')],
        ['commit', text('commit') && commitPattern.test(String(record['commit']))],
        ['image', text('image') && imagePattern.test(String(record['image']))],
        ['tags', Array.isArray(record['tags']) && record['tags'].every((tag) => typeof tag === 'string')],
        ['builtAt', record['builtAt'] === undefined || text('builtAt')],
        ['buildUrl', record['buildUrl'] === undefined || text('buildUrl')],
    ];
    const bad = checks.find(([, good]) => !good);
    if (bad === undefined)
        return record;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `input 'release': field "${bad[0]}" is missing or malformed in the release record`,
        remedy: 'Pass the output `release` of build-push-image on unchanged.',
    });
}

// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __nccwpck_require__(8955);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __nccwpck_require__(2592);
// EXTERNAL MODULE: ./lib/actions/tag-release/decide-version.js + 13 modules
var decide_version = __nccwpck_require__(6435);
// EXTERNAL MODULE: ./lib/version/branch-rules.js + 1 modules
var branch_rules = __nccwpck_require__(5145);
// EXTERNAL MODULE: ./lib/actions/tag-release/facts-history.js
var facts_history = __nccwpck_require__(1150);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-branch.js



/**
 * The rule of the branch that a commit is released from; undefined for a tag when any branch will do.
 * Errors: `branch-not-allowed`.
 */
async function findBranchRule(history, request) {
    const { context, rules, commit, named } = request;
    const branch = context.pull?.base ?? /^refs\/heads\/(.+)$/.exec(context.ref)?.[1];
    if (branch === undefined)
        return rules.length === 0 ? undefined : await ruleHolding(history, request);
    const rule = (0,branch_rules/* ruleOfBranch */.yV)(branch, rules);
    if (rule === undefined)
        throw notAllowed(`the branch ${branch} is none of them`, rules);
    if (named && commit !== context.commit && rules.length > 0)
        await requireOnBranch(history, branch, request);
    return rule;
}
/** A tag is on no branch by itself: one of the listed branches must hold its commit. */
async function ruleHolding(history, { commit, rules }) {
    for (const rule of rules) {
        const head = await history.resolve(rule.pattern);
        if (head === undefined || !(await (0,facts_history/* isBelow */.Y)(history, commit, head)))
            continue;
        return (0,branch_rules/* ruleOfBranch */.yV)(rule.pattern, [rule]) ?? rule;
    }
    throw notAllowed(`the commit ${commit} is on none of them`, rules);
}
async function requireOnBranch(history, branch, { commit, rules }) {
    const head = await history.resolve(branch);
    if (head !== undefined && (await (0,facts_history/* isBelow */.Y)(history, commit, head)))
        return;
    throw notAllowed(`the commit ${commit} is not on the branch ${branch} of this run`, rules);
}
function notAllowed(what, rules) {
    const list = rules.map(({ pattern }) => pattern).join(', ');
    return new errors/* ActionError */.lZ({
        code: 'branch-not-allowed',
        blame: 'input',
        message: `releases are made from the branches ${list}; ${what}`,
    });
}

;// CONCATENATED MODULE: ./lib/version/files/mkver-conf.js
// HOCON: comments, three-quoted and quoted strings, separators, and text without quotes.
const tokenPattern = /(?:#|\/\/)[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\+=|[{}[\]:=,\n]|[^\s{}[\]:=,"#]+|[^\S\n]+/g;
/**
 * Reads the part of HOCON that such files are written in: nested and dotted keys, `:` or `=`, lists of objects.
 * Substitutions and includes are text. Never fails; what it cannot read it does not mention.
 */
function readMkverConf(conf) {
    const fields = fieldsOf(conf.match(tokenPattern) ?? []);
    const valueOf = (...names) => fields.find(({ path }) => names.includes(path))?.value;
    const patterns = fields.filter(({ path }) => path === 'commitMessageActions.pattern');
    return {
        actions: patterns.flatMap(({ value, object }) => {
            const action = fields.find((other) => other.object === object && other.path.endsWith('.action'));
            return action === undefined ? [] : [{ pattern: value, action: action.value }];
        }),
        whenNothingMatches: valueOf('defaults.whenNoValidCommitMessages', 'whenNoValidCommitMessages'),
        tagPrefix: valueOf('tagPrefix', 'defaults.tagPrefix'),
    };
}
function fieldsOf(tokens) {
    const fields = [];
    const open = [{ key: '', object: 0 }];
    let objects = 0;
    let key = '';
    let value;
    const end = () => {
        const path = [...open.map((level) => level.key), key.trim()].filter((part) => part !== '').join('.');
        if (value !== undefined && value.trim() !== '')
            fields.push({ path, value: unquoted(value.trim()), object: open.at(-1)?.object ?? 0 });
        key = '';
        value = undefined;
    };
    for (const token of tokens.filter((text) => !/^(?:#|\/\/)/.test(text))) {
        if (token === '{' || token === '[') {
            objects += 1;
            open.push({ key: key.trim(), object: objects });
            key = '';
            value = undefined;
        }
        else if (token === '}' || token === ']') {
            end();
            if (open.length > 1)
                open.pop();
        }
        else if (token === '\n' || token === ',')
            end();
        else if (value !== undefined)
            value += token;
        else if (token === ':' || token === '=' || token === '+=')
            value = '';
        else
            key += unquoted(token);
    }
    end();
    return fields;
}
function unquoted(text) {
    if (text.startsWith('"""'))
        return text.slice(3, -3);
    return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll(/\\(.)/g, '$1') : text;
}

;// CONCATENATED MODULE: ./lib/version/files/mkver-hint.js

const bumps = {
    IncrementMajor: 'major',
    IncrementMinor: 'minor',
    IncrementPatch: 'patch',
    NoIncrement: 'none',
};
/**
 * What a mkver.conf says, as lines of the inputs `commit-types`, `breaking-bump`, `default-bump` and `tag-prefix`.
 * What has no counterpart is named in comment lines. Only what the file says, not git-mkver's own defaults.
 * Source of names and values: git-mkver's configuration reference.
 */
function mkverHint(conf) {
    const { actions, whenNothingMatches, tagPrefix } = readMkverConf(conf);
    const read = actions.map(({ pattern, action }) => meaningOf(pattern, action));
    const types = new Map(read.flatMap(({ types: names, bump }) => names.map((name) => [name, bump])));
    const breaking = read.find((row) => row.breaking)?.bump;
    const lines = [
        ...(types.size === 0
            ? []
            : ['commit-types: |', ...[...types].map(([name, bump]) => `  ${name}=${bump}`)]),
        ...(breaking === undefined ? [] : [`breaking-bump: ${breaking}`]),
        ...defaultBump(whenNothingMatches),
        ...(tagPrefix === undefined ? [] : [`tag-prefix: ${tagPrefix === '' ? 'none' : tagPrefix}`]),
        ...read.flatMap(({ left }) => (left === undefined ? [] : [`# has no counterpart: ${left}`])),
    ];
    return lines.length === 0 ? '# nothing that tag-release has an input for' : lines.join('\n');
}
function meaningOf(pattern, action) {
    const bump = Object.hasOwn(bumps, action) ? bumps[action] : undefined;
    const nothing = { types: [], bump: 'none', breaking: false, left: undefined };
    const left = `pattern "${pattern}" with ${action}`;
    if (bump === undefined)
        return { ...nothing, left };
    if (/^\^?BREAKING[ -]CHANGE/.test(pattern))
        return bump === 'none' ? { ...nothing, left } : { ...nothing, bump, breaking: true };
    // `type!:` is always a breaking change here, whatever the type.
    if (/!:?\s*$/.test(pattern))
        return nothing;
    const types = typesOf(pattern);
    return types.length === 0 ? { ...nothing, left } : { ...nothing, types, bump };
}
/** `FEA:`, `^FEA: `, `feat(\(.+\))?:`, `(build|ci)(\(.+\))?:` as the types they match. */
function typesOf(pattern) {
    const core = pattern
        .replace(/^\^/, '')
        .replace(/(?:\s|\\s)*[*+]?$/, '')
        .replace(/:$/, '')
        .replace(/\(\\\(.*\\\)\)[?*]?$/, '');
    const names = core.replace(/^\((?:\?:)?(.*)\)$/, '$1').split('|');
    return names.every((name) => /^[A-Za-z][\w-]*$/.test(name)) ? names : [];
}
function defaultBump(action) {
    if (action === undefined)
        return [];
    const bump = Object.hasOwn(bumps, action) ? bumps[action] : undefined;
    if (bump === undefined || bump === 'major')
        return [`# has no counterpart: whenNoValidCommitMessages with ${action}`];
    return [`default-bump: ${bump}`];
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-notices.js


/** What a maintainer would want to know, and what is no reason to stop. */
async function noticesOf(source, history) {
    const { settings, all, tags, commit } = source;
    const almost = (0,version_tags/* almostVersions */.GJ)(all.filter((tag) => tag.commit === commit), settings.form);
    const mixed = (0,version_tags/* hasMixedForms */.L3)(tags, settings.form);
    const mkver = await mkverNotice(source, history);
    return [
        ...(almost.length > 0
            ? [`${almost.join(', ')} on this commit: no version of three parts, so not read as one`]
            : []),
        ...(mixed
            ? [
                'the history has version tags with and without `v`; both are read, and `tag-prefix` says which to write',
            ]
            : []),
        ...(mkver === undefined ? [] : [mkver]),
    ];
}
/** Only looked for where it would help: commits that no rule could read, and no rows of the team's own. */
async function mkverNotice({ inputs, decision, commit }, history) {
    const unread = decision.commits.some(({ kind }) => kind === 'unparsed');
    if (!unread || Object.keys(inputs.commitTypes).length > 0)
        return undefined;
    const conf = await history.file('mkver.conf', commit);
    return conf === undefined
        ? undefined
        : `mkver.conf is not read; as inputs of tag-release it says:\n${mkverHint(conf)}`;
}

// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(4624);
// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __nccwpck_require__(9881);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-assets.js


/** Reads all files that are to be attached. Errors: `input-invalid` naming each that is missing, or twice. */
async function readAssets(paths, files) {
    const read = await Promise.all(paths.map(async (path) => ({
        path,
        name: path.split('/').at(-1) ?? path,
        bytes: await files.readBytes(path),
    })));
    const names = [record_asset/* recordAssetName */.z, ...read.map(({ name }) => name)];
    const problems = read.flatMap(({ path, name, bytes }) => {
        if (/[^A-Za-z0-9._-]/.test(name))
            return [{ message: unusual(path, name) }];
        if (bytes === undefined)
            return [{ message: `input 'assets': there is no file ${path} in the workspace` }];
        return names.filter((other) => other === name).length > 1
            ? [{ message: `input 'assets': the name ${name} of ${path} is taken` }]
            : [];
    });
    if (problems.length > 0) {
        const message = `${problems.length} of the files to attach cannot be used`;
        throw new errors/* ActionError */.lZ({ code: 'input-invalid', blame: 'input', message, problems });
    }
    return read.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]));
}
/** GitHub writes a dot for every other character, and the next run would not find the file under its name. */
function unusual(path, name) {
    const suggested = name.replace(/[^A-Za-z0-9._-]+/g, '-');
    return `input 'assets': GitHub would rename ${path}; use letters, digits, dots, - and _, such as ${suggested}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/image/image-tags.js


const longestTag = 128;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/**
 * A name as an image tag (distribution-spec: `[A-Za-z0-9_][A-Za-z0-9._-]{0,127}`). What is illegal becomes
 * `-`, an illegal first character `_`. A name that has to be cut ends in 8 hex digits of its SHA-256, so that
 * two long branches never share a tag.
 */
function tagSlug(name) {
    const legal = name.replace(/[^a-zA-Z0-9._-]+/g, '-').replace(/^[^a-zA-Z0-9_]/, '_');
    if (legal.length === 0)
        return '_';
    if (legal.length <= longestTag)
        return legal;
    const tail = `-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
    return legal.slice(0, longestTag - tail.length) + tail;
}
/** `sha-` and the first 12 digits of the commit: the tag that never moves. */
function commitTag(commit) {
    return `sha-${commit.slice(0, 12)}`;
}
/**
 * The tag that a git ref gives: slug of the branch or tag, `pr-<n>` for a pull request; undefined for any
 * other ref. `+` (build metadata) becomes `_` in tags, since OCI has no `+`.
 */
function refTag(ref) {
    const [, kind, name = ''] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? [];
    if (kind === 'heads')
        return tagSlug(name);
    if (kind === 'tags')
        return tagSlug(name.replaceAll('+', '_'));
    const number = kind === 'pull' ? /^(\d+)\//.exec(name)?.[1] : undefined;
    return number === undefined ? undefined : `pr-${number}`;
}
/** All tags of a build, the commit's first, each once. Errors: `input-invalid`, naming every illegal extra tag. */
function imageTags({ commit, ref, extra }) {
    const illegal = extra.filter((tag) => !tagPattern.test(tag));
    if (illegal.length > 0) {
        throw new ActionError({
            code: 'input-invalid',
            blame: 'input',
            message: `input 'tags' has ${illegal.length} illegal image tag(s)`,
            problems: illegal.map((tag) => ({ message: `input 'tags': '${tag}' is not an image tag` })),
            remedy: 'Give tags alone, without the repository: letters, digits, `_`, `.` and `-`, at most 128.',
        });
    }
    const fromRef = refTag(ref);
    return [...new Set([commitTag(commit), ...(fromRef === undefined ? [] : [fromRef]), ...extra])];
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-image.js




/**
 * The release record of a commit, whose image is there. Without a record the image is found by the tag of its
 * commit, and has to say itself that it was built from it. Errors: `image-missing`, `digest-mismatch`,
 * `not-verified`, and those of registry and forge.
 */
async function findRecord(registry, forge, request) {
    const { record, verifiedIn } = request;
    const known = record ?? (await recordInRegistry(registry, request));
    if (record !== undefined)
        await requireImage(registry, (0,image_ref/* parseImageRef */.Q)(record.image), request.commit);
    if (verifiedIn === undefined || forge === undefined)
        return known;
    const proof = await proofIn(forge, known, verifiedIn);
    return record ?? recordInPayload(proof) ?? known;
}
async function requireImage(registry, image, commit) {
    const manifest = await registry.manifest(image);
    if (manifest !== undefined)
        return manifest.digest;
    throw new errors/* ActionError */.lZ({
        code: 'image-missing',
        blame: 'input',
        message: `the commit ${commit} has no image: there is no ${(0,image_ref/* formatImageRef */.kL)(image)}`,
    });
}
async function recordInRegistry(registry, { image, commit, repository }) {
    if (image === undefined)
        throw new Error('settings ask for a record or an image');
    const tag = commitTag(commit);
    const digest = await requireImage(registry, { ...image, tag }, commit);
    const found = { registry: image.registry, repository: image.repository, digest };
    const revision = (await registry.labels(found))['org.opencontainers.image.revision'];
    if (revision !== commit)
        throw builtFromOther({ ...image, tag }, commit, revision);
    return {
        schemaVersion: 1,
        repository,
        commit,
        image: `${(0,image_ref/* formatRepository */.Sh)(found)}@${digest}`,
        tags: [tag],
    };
}
function builtFromOther(image, commit, revision) {
    const label = '`org.opencontainers.image.revision`';
    const found = revision === undefined
        ? `has no label ${label}`
        : `says in its label ${label} that it was built from ${revision}`;
    return new errors/* ActionError */.lZ({
        code: 'digest-mismatch',
        blame: 'registry',
        message: `${(0,image_ref/* formatImageRef */.kL)(image)} ${found}, expected ${commit}`,
        remedy: 'Build this commit with build-push-image, or pass the release record of its build as `release`.',
    });
}
/** The record of a verified deployment of this very image. Errors: `not-verified`. */
async function proofIn(forge, record, environment) {
    const all = await forge.deploymentsOf(record.commit, environment);
    const same = all.filter(({ payload }) => fieldOf(payload, 'image') === record.image);
    const verified = same.find(({ states }) => states.includes('success'));
    if (verified !== undefined)
        return verified;
    const last = same[0]?.states[0];
    const found = last !== undefined
        ? `its last deployment there ended as ${last}`
        : all.length === 0
            ? 'this commit was never deployed there'
            : 'only another image of this commit was deployed there';
    throw new errors/* ActionError */.lZ({
        code: 'not-verified',
        blame: 'input',
        message: `the image ${record.image} was not verified in ${environment}: ${found}`,
    });
}
/** The whole record of the build, where deploy-env has put it. */
function recordInPayload({ payload }) {
    try {
        return readReleaseRecord(fieldOf(payload, 'release'));
    }
    catch {
        return undefined;
    }
}
function fieldOf(payload, name) {
    return typeof payload === 'object' && payload !== null
        ? payload[name]
        : undefined;
}

// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __nccwpck_require__(7468);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-notes.js


/** Errors: `config-invalid` when the file is not there, `input-invalid` without a token. */
async function readNotes({ notes, notesFile }, ports, head) {
    if (notes === 'commits')
        return { kind: 'commits' };
    if (notes === 'github') {
        (0,tag_release_ports/* requireForge */.z)(ports, '`notes: github`');
        return { kind: 'github' };
    }
    if (notes === 'pr-body')
        return await pullBody(ports, head);
    const path = notesFile ?? '';
    const text = await ports.history.file(path, head.sha);
    if (text === undefined) {
        const message = `input 'notes-file': there is no ${path} at the commit ${head.sha}`;
        throw new errors/* ActionError */.lZ({ code: 'config-invalid', blame: 'config', message });
    }
    return notes === 'file' ? { kind: 'text', text } : { kind: 'template', path, text };
}
/** A commit that came without a pull request has no description: its commits tell. */
async function pullBody(ports, head) {
    const merged = await (0,tag_release_ports/* requireForge */.z)(ports, '`notes: pr-body`').mergedPulls([head]);
    const text = merged.find(({ mergeCommit }) => mergeCommit === head.sha)?.body.trim() ?? '';
    return text === '' ? { kind: 'commits' } : { kind: 'text', text };
}

// EXTERNAL MODULE: ./lib/actions/tag-release/facts-preflight.js + 1 modules
var facts_preflight = __nccwpck_require__(8647);
;// CONCATENATED MODULE: ./lib/actions/tag-release/facts-target.js








/**
 * Reads what a release needs and what could refuse it; undefined when there is none to be made. Errors: those
 * of image, notes and assets; `tag-denied`, `image-tag-taken`; `PlanOutdated`.
 */
async function readTarget(request, ports, emit) {
    const { inputs, decision, settings } = request;
    const { commit, settled, tags } = request.version;
    const writes = inputs.mode === 'release' || inputs.mode === 'plan';
    if (decision.version === undefined || !writes)
        return undefined;
    const tag = settled?.existing?.name ?? (0,version_tags/* tagName */.wZ)(decision.version, settings.form, tags);
    const tagged = settled?.existing?.commit === commit;
    const parts = await readParts(request, ports);
    const [release, warning] = await Promise.all([
        tagged ? ports.forge?.release(tag) : undefined,
        tagged || ports.forge === undefined ? undefined : preflight(ports.forge, tag, commit),
        checkRegistry(request, (0,image_ref/* parseImageRef */.Q)(parts.record.image), ports),
    ]);
    if (warning !== undefined)
        emit({ type: 'note', level: 'warning', message: warning });
    return { ...parts, tag, release };
}
async function readParts({ inputs, record, version: { commit, base } }, ports) {
    const { image, verifiedIn } = inputs;
    const { registry, context, forge, files } = ports;
    if (verifiedIn !== undefined)
        (0,tag_release_ports/* requireForge */.z)(ports, '`verified-in`');
    const message = base.commits.find(({ sha }) => sha === commit)?.message ?? '';
    const wanted = { repository: context.repository, commit, record, image, verifiedIn };
    const [found, notes, assets] = await Promise.all([
        findRecord(registry, forge, wanted),
        readNotes(inputs, ports, { sha: commit, message }),
        readAssets(inputs.assets, files),
    ]);
    return { record: found, notes, assets };
}
async function preflight(forge, tag, commit) {
    const [warning] = await Promise.all([(0,facts_preflight/* workflowFilesWarning */.FU)(forge, commit), (0,facts_preflight/* requireTagAllowed */.Wk)(forge, tag)]);
    return warning;
}
/** A version whose image is another one may have been released since the tags were read. */
async function checkRegistry({ inputs, version: { settled, tags }, decision: { version = '' } }, image, { registry, history, seenTags }) {
    if (inputs.mode === 'release')
        await registry.checkLogin(image);
    try {
        await (0,facts_preflight/* requireImageTagFree */.PP)(registry, { image, version });
    }
    catch (taken) {
        if (!(taken instanceof errors/* ActionError */.lZ) || taken.code !== 'image-tag-taken' || settled !== undefined)
            throw taken;
        const known = new Set([...tags, ...seenTags].map(({ name }) => name));
        const since = (await history.tags()).filter(({ name }) => !known.has(name));
        if (since.length === 0)
            throw taken;
        seenTags.push(...since);
        throw new errors/* PlanOutdated */.ar({ code: taken.code, blame: taken.blame, message: taken.message });
    }
}

// EXTERNAL MODULE: ./lib/actions/tag-release/settings.js
var tag_release_settings = __nccwpck_require__(1831);
// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __nccwpck_require__(8631);
;// CONCATENATED MODULE: ./lib/actions/tag-release/settled-version.js





/**
 * The version that needs no working out: asked for, pushed as a tag, in the file (not to check it), or a tag
 * on the commit from an earlier run. Errors: `version-invalid` for a pushed tag that is none, `tag-exists`.
 */
function settledVersion(request) {
    const { settings, inputs, tags, commit, file } = request;
    const { source } = settings;
    if (source.kind === 'asked')
        return settle(source.version, 'that was asked for', request);
    if (source.kind === 'tag')
        return pushedVersion(source.tag, request);
    if (source.kind === 'file' && file !== undefined && inputs.mode !== 'check' && inputs.mode !== 'preview')
        return settle(file.version, `in ${file.where.file}`, request);
    const found = tags.find((tag) => tag.commit === commit && fits(tag.version, request));
    return found && { version: found.version, existing: found, from: 'on this commit', again: true };
}
/** A stable release comes after the pre-releases of the same commit; a pre-release is one of its channel. */
function fits(version, { channel, line }) {
    if (line !== undefined && !(0,version_line/* isInLine */.c)(version, line))
        return false;
    return channel === undefined ? !(0,next_version/* isPrerelease */.V1)(version) : version.includes(`-${channel}.`);
}
function settle(version, from, { tags, commit, inputs }) {
    const same = tags.filter((tag) => tag.version === version);
    const existing = same.find((tag) => tag.commit === commit) ?? same[0];
    if (existing !== undefined && existing.commit !== commit && inputs.mode !== 'check')
        throw (0,decide_version/* tagExists */.L)(existing.name, existing.commit, commit);
    return { version, existing, from, again: existing !== undefined };
}
function pushedVersion(name, { settings, tags, commit }) {
    const [read] = (0,version_tags/* versionTags */.OP)([{ name, commit }], settings.form);
    if (read === undefined) {
        const message = `the pushed tag '${name}' is no version of this repository's form`;
        const remedy = 'Push a tag such as 1.4.0, with the prefix and component that the inputs say; or let only such tags start the workflow.';
        throw new errors/* ActionError */.lZ({ code: 'version-invalid', blame: 'input', message, remedy });
    }
    const existing = tags.find((tag) => tag.name === name) ?? read;
    if (existing.commit !== commit)
        throw (0,decide_version/* tagExists */.L)(name, existing.commit, commit);
    return { version: read.version, existing, from: 'of the pushed tag', again: false };
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts.js












/**
 * Reads whatever decides on the release; inputs are checked before the first call, and nothing is written.
 * Errors: those of the policies (decide-version.ts), of the preflight, and of forge, registry and clone.
 */
async function readTagReleaseFacts(inputs, ports, { emit }) {
    const { context } = ports;
    const settings = (0,tag_release_settings/* readSettings */.s)(inputs, context);
    const record = givenRecord(inputs, context);
    const { commit, all } = await readCommitAndTags(inputs, ports, record);
    const tags = (0,version_tags/* versionTags */.OP)(all, settings.form);
    const file = await readFile(settings, ports, commit);
    const pull = inputs.mode === 'preview' ? await readPull(ports) : undefined;
    const version = await readVersionFacts({ inputs, settings, commit, tags, file, pull }, ports);
    const decision = (0,decide_version/* decideVersion */.v)(inputs, settings, version);
    for (const message of await noticesOf({ inputs, settings, all, tags, commit, decision }, ports.history))
        emit({ type: 'note', level: 'notice', message });
    const target = await readTarget({ inputs, settings, record, version, decision }, ports, emit);
    return { context, settings, commit, tags, version, decision, file, target, pull };
}
function givenRecord(inputs, context) {
    if (inputs.release === undefined)
        return undefined;
    const record = readReleaseRecord(inputs.release);
    if (record.repository.toLowerCase() === context.repository.toLowerCase())
        return record;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `input 'release' is of ${record.repository}, this run releases ${context.repository}`,
        remedy: 'Pass the output `release` of build-push-image of the same repository.',
    });
}
async function readCommitAndTags(inputs, { history, context, seenTags }, record) {
    const [tags, named] = await Promise.all([
        history.tags(),
        inputs.commit === undefined ? undefined : history.resolve(inputs.commit),
    ]);
    if (inputs.commit !== undefined && named === undefined)
        throw unknownCommit(inputs.commit, context);
    const commit = named ?? record?.commit ?? context.commit;
    if (record !== undefined && record.commit !== commit) {
        const message = `input 'commit' is ${commit}, the release record is of ${record.commit}`;
        throw new errors/* ActionError */.lZ({ code: 'input-invalid', blame: 'input', message });
    }
    const names = new Set(tags.map(({ name }) => name));
    return { commit, all: [...tags, ...seenTags.filter(({ name }) => !names.has(name))] };
}
function unknownCommit(commit, { repository }) {
    const message = `input 'commit': '${commit}' is no commit, branch or tag of ${repository} that the token may read`;
    return new errors/* ActionError */.lZ({ code: 'input-invalid', blame: 'input', message });
}
async function readFile({ source }, { history }, commit) {
    if (source.kind !== 'file')
        return undefined;
    const text = await history.file(source.path, commit);
    if (text !== undefined) {
        // Its readers of TOML and YAML are only loaded where there is a file.
        const { readVersionFile } = await Promise.all(/* import() */[__nccwpck_require__.e(558), __nccwpck_require__.e(646)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2646));
        return readVersionFile(source.path, text);
    }
    throw new errors/* ActionError */.lZ({
        code: 'version-unreadable',
        blame: 'input',
        message: `there is no ${source.path} at the commit ${commit}`,
        remedy: 'Point `version-source` at a file of the repository; the path begins at its root.',
    });
}
async function readPull(ports) {
    const number = ports.context.pull?.number;
    return number === undefined ? undefined : await (0,tag_release_ports/* requireForge */.z)(ports, 'mode `preview`').pull(number);
}
async function readVersionFacts(known, ports) {
    const { inputs, settings, commit, tags, file, pull } = known;
    const { history, context } = ports;
    const named = inputs.commit !== undefined || inputs.release !== undefined;
    const rule = await findBranchRule(history, { commit, named, rules: settings.branchRules, context });
    const channel = inputs.prerelease ?? rule?.channel;
    const line = rule?.line;
    const settled = settledVersion({ inputs, settings, commit, tags, file, channel, line });
    const below = settled?.version;
    const wanted = below === undefined ? channel : (0,next_version/* channelOf */.ts)(below);
    const base = await (0,facts_history/* findBase */.l)(history, { commit, tags, below, line, channel: wanted });
    const [pulls, inPaths] = await Promise.all([
        inputs.bumpFrom === 'commits' ? [] : (0,tag_release_ports/* requireForge */.z)(ports, '`bump-from`').mergedPulls(base.commits),
        inputs.paths.length === 0 || base.commits.length === 0
            ? undefined
            : history.touching(inputs.paths, base.commits),
    ]);
    // Until it is merged, GitHub's trial merge stands for the merge commit.
    const here = pull === undefined ? [] : [{ ...pull, mergeCommit: commit }];
    const head = context.pull?.headCommit ?? commit;
    return { commit, head, settled, channel, line, tags, base, pulls: [...pulls, ...here], inPaths };
}


/***/ }),

/***/ 696:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5228);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7705);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9606);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(239);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9153);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2519);






await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)({
    spec: _spec_js__WEBPACK_IMPORTED_MODULE_5__/* .tagRelease */ .Q,
    connect: _connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N,
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readTagReleaseFacts */ .J,
    plan: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planTagRelease */ .F,
    run: _run_js__WEBPACK_IMPORTED_MODULE_4__/* .runTagRelease */ .h,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planTagRelease)
});

// EXTERNAL MODULE: ./lib/release/change-notes.js + 1 modules
var change_notes = __nccwpck_require__(4932);
// EXTERNAL MODULE: ./lib/release/release-notes.js
var release_notes = __nccwpck_require__(5176);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/spec/misspelling.js
var misspelling = __nccwpck_require__(4590);
;// CONCATENATED MODULE: ./lib/release/notes-template.js


// Names only: `{{ .Values.image }}` and the like are examples of something else and stay.
const placeholder = /\{\{[ \t]*([A-Za-z][\w-]*)[ \t]*\}\}/g;
/**
 * Fills in `{{name}}`, with or without blanks inside; values are put in as they are and not searched again. All
 * other text stays. Errors: `config-invalid` with file and line of every unknown name, and the known ones.
 */
function fillTemplate(template, values) {
    const problems = unknownNames(template, Object.keys(values));
    if (problems.length > 0)
        throw invalid(template, problems, Object.keys(values));
    return template.text.replaceAll(placeholder, (_, name) => values[name] ?? '');
}
function unknownNames({ path, text }, known) {
    return [...text.matchAll(placeholder)]
        .filter(([, name = '']) => !known.includes(name))
        .map(({ 1: name = '', index }) => {
        const meant = (0,misspelling/* nearest */.p)(name, known);
        const hint = meant === undefined ? '' : `; did you mean {{${meant}}}?`;
        const line = text.slice(0, index).split('\n').length;
        return { message: `{{${name}}} is no placeholder${hint}`, where: { file: path, line } };
    });
}
function invalid(template, problems, known) {
    const where = problems[0]?.where;
    const count = problems.length === 1 ? 'a placeholder that is' : `${problems.length} placeholders that are`;
    return new errors/* ActionError */.lZ({
        code: 'config-invalid',
        blame: 'config',
        message: `${template.path} has ${count} not known`,
        remedy: `Known placeholders: ${known.map((name) => `{{${name}}}`).join(', ')}.`,
        problems,
        ...(where === undefined ? {} : { where }),
    });
}

// EXTERNAL MODULE: ./lib/release/note-text.js
var note_text = __nccwpck_require__(4281);
;// CONCATENATED MODULE: ./lib/release/preview-notes.js


/** What a pull request is told, Markdown: version, bump and reason, then the breaking changes, then all others. */
function previewNotes(source) {
    const { commits } = source;
    return [headline(source), breakingCount(commits), (0,change_notes/* breakingNotes */.x4)(commits), (0,change_notes/* changeNotes */.Cp)(commits)]
        .filter((text) => text !== '')
        .join('\n\n');
}
function headline({ version, previousTag, bump, because }) {
    if (version === undefined) {
        const since = previousTag === '' ? '' : ` since \`${previousTag}\``;
        return `**Merging this releases nothing:** no commit${since} asks for it.`;
    }
    const after = previousTag === '' ? 'the first release' : `${bump}, after \`${previousTag}\``;
    const reason = because === undefined ? '' : `, because of ${because.sha.slice(0, 7)}: ${(0,note_text/* noteText */.g)(because.subject)}`;
    return `**Merging this releases \`${version}\`** (${after})${reason}`;
}
function breakingCount(commits) {
    const count = commits.filter(change_notes/* isBreaking */.ER).length;
    if (count === 0)
        return '';
    return `**⚠ It breaks something:** ${count === 1 ? 'one breaking change' : `${count} breaking changes`}.`;
}

// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __nccwpck_require__(9881);
// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __nccwpck_require__(8955);
;// CONCATENATED MODULE: ./lib/actions/tag-release/plan-check.js

/** Compares the file with what the commits ask for. Errors: `input-invalid` without a file. */
function planCheck(inputs, facts) {
    const { file, decision } = facts;
    if (file === undefined)
        throw withoutFile();
    const wanted = decision.version ?? decision.previous?.version ?? inputs.initialVersion;
    const { version, where } = file;
    const headline = `${(0,errors/* formatPlace */.dE)(where)} says ${version}, as it should: ${reasonOf(facts)}.`;
    if (version === wanted)
        return { version, headline, problem: undefined };
    const problem = new errors/* ActionError */.lZ({
        code: 'version-mismatch',
        blame: 'input',
        message: `${where.file} says ${version}, it should be ${wanted}: ${reasonOf(facts)}`,
        remedy: `Write ${wanted} into ${(0,errors/* formatPlace */.dE)(where)}; or mend the commit messages, when they do not say what was done.`,
        where,
    });
    return { version, headline, problem };
}
function reasonOf({ decision }) {
    const { previous, because, bump, version } = decision;
    const since = previous === undefined ? 'nothing was released before' : `the last release is ${previous.name}`;
    if (version === undefined)
        return `${since} and no commit asks for another`;
    if (because === undefined)
        return since;
    return `${since} and ${because.sha.slice(0, 7)} (${because.subject}) asks for a ${bump} release`;
}
function withoutFile() {
    return new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: "input 'version-source': mode `check` needs the file to check, such as package.json",
    });
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/plan.js







/** Decides what is to be done. Errors: `config-invalid` (template), `input-invalid`. */
function planTagRelease(inputs, facts) {
    const { decision, commit } = facts;
    const previousTag = decision.previous?.name ?? '';
    return { inputs, commit, decision, previousTag, task: taskOf(inputs, facts) };
}
function taskOf(inputs, facts) {
    const { decision, target, pull } = facts;
    if (inputs.mode === 'preview' && pull !== undefined) {
        // On pull_request_target the token is that of the base, which may write.
        const fork = facts.context.pull?.fork === true && facts.context.event === 'pull_request';
        return { kind: 'preview', pull, fork, notes: notesOfPreview(decision) };
    }
    if (inputs.mode === 'check' && decision.hold?.reasonCode !== 'release-skipped')
        return { kind: 'check', check: planCheck(inputs, facts) };
    if (target === undefined || decision.version === undefined)
        return { kind: 'hold' };
    const release = plannedRelease(decision.version, target, facts);
    return { kind: inputs.mode === 'plan' ? 'show' : 'release', release };
}
function notesOfPreview({ version, previous, bump, because, commits }) {
    return previewNotes({ version, previousTag: previous?.name ?? '', bump, because, commits });
}
function plannedRelease(version, target, facts) {
    const { context, decision, version: known } = facts;
    const { tag, release: found, notes } = target;
    const { record, bytes } = (0,record_asset/* recordAsset */.w)(target.record, version);
    const repositoryUrl = `${context.serverUrl}/${context.repository}`;
    const previous = decision.previous?.name;
    const compareUrl = previous === undefined ? undefined : `${repositoryUrl}/compare/${previous}...${tag}`;
    const source = { commits: decision.changes, image: record.image, compareUrl, repositoryUrl };
    const asset = { name: record_asset/* recordAssetName */.z, bytes };
    return {
        version,
        tag,
        tagged: known.settled?.existing?.commit === facts.commit,
        found,
        notes: notesText(notes, source, { version, tag, 'previous-tag': previous ?? '', commit: facts.commit }),
        prerelease: (0,next_version/* isPrerelease */.V1)(version),
        record,
        assets: [asset, ...target.assets],
        compareUrl,
        chosen: known.settled !== undefined && !known.settled.again,
    };
}
function notesText(notes, source, names) {
    if (notes.kind === 'github')
        return undefined;
    if (notes.kind === 'commits')
        return (0,release_notes/* releaseNotes */.fk)(source);
    if (notes.kind === 'text')
        return (0,release_notes/* limitNotes */.Tv)(notes.text, source.compareUrl);
    const values = {
        ...names,
        image: source.image ?? '',
        'compare-url': source.compareUrl ?? '',
        breaking: (0,change_notes/* breakingNotes */.x4)(source.commits, source.repositoryUrl),
        changes: (0,change_notes/* changeNotes */.Cp)(source.commits, source.repositoryUrl),
    };
    return (0,release_notes/* limitNotes */.Tv)(fillTemplate(notes, values), source.compareUrl);
}


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ requireForge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** The forge, for whatever cannot do without. Errors: `input-invalid` when there is no token. */
function requireForge({ forge }, purpose) {
    if (forge !== undefined)
        return forge;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `input 'token': is required for ${purpose}`,
        remedy: 'Pass the token of the job, `${{ github.token }}`; only `mode: check` with `history: clone` needs none.',
    });
}


/***/ }),

/***/ 9153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ runTagRelease)
});

;// CONCATENATED MODULE: ./lib/actions/tag-release/results.js
/** Nothing is to be released. */
function held(plan) {
    const { hold } = plan.decision;
    return {
        outcome: 'skipped',
        reasonCode: hold?.reasonCode ?? 'nothing-to-release',
        headline: hold?.headline ?? 'Nothing is to be released.',
        outputs: outputsOf(plan, {}),
        data: dataOf(plan, {}),
    };
}
/** The file says what it should. */
function checked(plan, { version, headline }) {
    const outputs = outputsOf(plan, { version });
    return {
        outcome: 'succeeded',
        reasonCode: 'version-right',
        headline,
        outputs,
        data: dataOf(plan, { version }),
    };
}
/** What a merge would release was told. */
function previewed(plan, { written, detail }) {
    const { version, hold } = plan.decision;
    const would = version === undefined ? (hold?.headline ?? '') : `A merge would release ${version}.`;
    const { task } = plan;
    const notes = task.kind === 'preview' ? task.notes : '';
    const number = task.kind === 'preview' ? `#${task.pull.number}: ` : '';
    return {
        outcome: 'succeeded',
        reasonCode: written ? 'preview-written' : 'preview-shown',
        headline: `${would} ${number}${detail}.`,
        outputs: outputsOf(plan, { ...(version === undefined ? {} : { version }), notes }),
        data: dataOf(plan, { version, written }),
    };
}
/** The plan was shown. */
function shown(plan, release) {
    const { version, tag, notes, record, found } = release;
    return {
        outcome: 'planned',
        reasonCode: 'plan-only',
        headline: `A release would be ${tag} of ${record.commit.slice(0, 12)}; nothing was written.`,
        outputs: outputsOf(plan, {
            version,
            tag,
            released: String(found !== undefined && !found.draft),
            'release-url': found?.url ?? '',
            notes: notes ?? '',
            release: JSON.stringify(record),
        }),
        data: dataOf(plan, { version, tag, image: record.image }),
    };
}
/** Everything is there. */
function released(plan, release, made) {
    const { version, tag, record } = release;
    const { imageTags, url, notes } = made;
    return {
        outcome: 'succeeded',
        reasonCode: made.wrote ? 'released' : 'already-released',
        headline: made.wrote ? `Released ${tag}.` : `${tag} was released before; nothing was written.`,
        outputs: outputsOf(plan, {
            version,
            tag,
            created: String(made.created),
            released: 'true',
            'release-url': url,
            notes,
            release: JSON.stringify(record),
        }),
        data: dataOf(plan, { version, tag, url, image: record.image, imageTags }),
    };
}
function outputsOf(plan, given) {
    const { decision, previousTag } = plan;
    return {
        version: '',
        tag: '',
        'previous-tag': previousTag,
        bump: decision.bump,
        created: 'false',
        released: 'false',
        'release-url': '',
        notes: '',
        release: '',
        commits: JSON.stringify(decision.commits.map(commitData)),
        ...given,
    };
}
function dataOf({ decision, previousTag }, more) {
    return { previousTag, bump: decision.bump, ...more, commits: decision.commits.map(commitData) };
}
function commitData({ sha, subject, rule, bump, kind, commit, pull, }) {
    return {
        sha,
        subject,
        type: commit?.type,
        scope: commit?.scope,
        rule,
        bump,
        counted: kind === 'counted',
        pull,
    };
}

// EXTERNAL MODULE: ./lib/release/cut-text.js
var cut_text = __nccwpck_require__(941);
;// CONCATENATED MODULE: ./lib/release/description-markers.js

const start = '<!--- START AUTOGENERATED NOTES --->';
const end = '<!--- END AUTOGENERATED NOTES --->';
const skip = '<!--- SKIP AUTOGENERATED NOTES --->';
/** What GitHub takes as the description of a pull request. */
const longestDescription = 65_536;
const cutNote = '(These notes were longer than the description has room for; the rest is left out.)';
/**
 * Writes notes between the markers of octue's generate-pull-request-description, which stay exactly as they are
 * there; both are appended when there is no pair. Nothing outside of the markers changes by a byte. The pair is the
 * first END that has a START before it and the START nearest to it: of stray markers (END before START, a second
 * START) and of the text between them nothing is lost. The notes get the line ends of the description; over 65,536
 * characters they are cut, never the rest. `skipped`: the skip marker is there; `full`: there is no room for any notes.
 */
function writeIntoDescription(body, notes) {
    if (body.includes(skip))
        return { kind: 'skipped' };
    const eol = body.includes('\r\n') ? '\r\n' : '\n';
    const { before, old, after } = partsOf(body, eol);
    const room = longestDescription - before.length - after.length - 2 * eol.length;
    if (room < 0)
        return { kind: 'full' };
    const text = fitted(inLines(harmlessNotes(notes), eol), room, eol);
    if (old !== undefined && inLines(old, '\n').trim() === inLines(text, '\n').trim())
        return { kind: 'same' };
    return { kind: 'changed', body: before + eol + text + eol + after };
}
/** The cut adds lines of its own; a few characters are kept for their ends. */
function fitted(notes, room, eol) {
    if (notes.length <= room)
        return notes;
    return inLines((0,cut_text/* cutText */.I)({ text: notes, limit: room - 8, note: cutNote }), eol);
}
function partsOf(body, eol) {
    const first = body.indexOf(start);
    const to = first < 0 ? -1 : body.indexOf(end, first + start.length);
    if (to < 0)
        return { before: body + gapAfter(body, eol) + start, old: undefined, after: end };
    const from = body.lastIndexOf(start, to - start.length) + start.length;
    return { before: body.slice(0, from), old: body.slice(from, to), after: body.slice(to) };
}
/** A blank line, of which part may be there. */
function gapAfter(body, eol) {
    if (body === '' || body.endsWith(eol + eol))
        return '';
    return body.endsWith(eol) ? eol : eol + eol;
}
/** Notes must not bring markers of their own: the next run would find those. */
function harmlessNotes(notes) {
    return [start, end, skip].reduce((text, marker) => text.replaceAll(marker, `&lt;${marker.slice(1)}`), notes.trim());
}
function inLines(text, eol) {
    return text.replaceAll(/\r\n|\r|\n/g, eol);
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/run-preview.js

/** Writes the notes between their markers; everything else in the description stays as it is. */
async function runPreview(preview, forge, { signal }) {
    const { pull, fork, notes } = preview;
    const change = writeIntoDescription(pull.body, notes);
    if (change.kind === 'skipped')
        return { written: false, detail: 'its description asks to be left alone' };
    if (change.kind === 'full')
        return { written: false, detail: 'its description has no room left' };
    if (change.kind === 'same')
        return { written: true, detail: 'its description says so already' };
    if (fork)
        return { written: false, detail: 'it comes from a fork, so this run may not write to it' };
    signal.throwIfAborted();
    await forge.setPullBody(pull.number, change.body);
    return { written: true, detail: 'its description says so now' };
}

// EXTERNAL MODULE: ./lib/release/release-notes.js
var release_notes = __nccwpck_require__(5176);
;// CONCATENATED MODULE: ./lib/report/run-step.js
/**
 * Does one step of a plan between its two events; an aborted run begins no further step. Errors: those of
 * the work, after the step is shown as failed, and the signal's reason.
 */
async function runStep({ emit, signal }, id, work) {
    signal.throwIfAborted();
    emit({ type: 'step-started', id });
    try {
        const value = await work();
        emit({ type: 'step-finished', id, outcome: 'ok' });
        return value;
    }
    catch (error) {
        emit({ type: 'step-finished', id, outcome: 'failed' });
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/actions/tag-release/ports.js
var tag_release_ports = __nccwpck_require__(7468);
;// CONCATENATED MODULE: ./lib/actions/tag-release/run-dispatch.js
/**
 * Starts the workflow that follows a release, once for each tag: a tag made with the job's own token starts
 * none by itself. True when this run started it. Errors: those of the forge; `actions: write` is needed.
 */
async function dispatchFollower({ dispatch, dispatchInputs }, release, forge) {
    if (dispatch === undefined || (await forge.wasDispatched(dispatch, release.tag)))
        return false;
    const values = valuesOf(release);
    const inputs = Object.fromEntries(Object.entries(dispatchInputs).map(([name, text]) => [name, filled(text, values)]));
    await forge.dispatch(dispatch, release.tag, inputs);
    return true;
}
function valuesOf({ version, tag, record }) {
    return { version, tag, commit: record.commit, image: record.image, release: JSON.stringify(record) };
}
function filled(text, values) {
    return text.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}

// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(4624);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(6353);
// EXTERNAL MODULE: ./lib/version/next-version.js + 1 modules
var next_version = __nccwpck_require__(8955);
;// CONCATENATED MODULE: ./lib/release/floating-tags.js


/**
 * What the floating image tags of a version's line are to name once the version has its image: `1.4`, `1` (below 1.0.0
 * no major stands for anything, so never `0`) and `latest`. Each names the highest stable version of its line among
 * git tags and image tags together, so that a backport never moves it back; left out where that version has no image,
 * since a lower one would be a step back for whoever pulled the higher. Empty for a pre-release.
 */
function floatingTags(version, known) {
    if ((0,next_version/* isPrerelease */.V1)(version))
        return [];
    const images = new Set([version, ...known.images]);
    const stable = [...new Set([...images, ...known.tagged])].filter(isStable).sort(next_version/* compareVersions */.Zy);
    const [major = '', minor = ''] = version.split('.');
    const lines = [
        { tag: `${major}.${minor}`, start: `${major}.${minor}.` },
        ...(major === '0' ? [] : [{ tag: major, start: `${major}.` }]),
        { tag: 'latest', start: '' },
    ];
    return lines.flatMap(({ tag, start }) => {
        const highest = stable.findLast((other) => other.startsWith(start));
        return highest !== undefined && images.has(highest) ? [{ tag, version: highest }] : [];
    });
}
function isStable(text) {
    const version = parse(text);
    return version !== null && version.version === text && version.prerelease.length === 0;
}

// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __nccwpck_require__(2592);
// EXTERNAL MODULE: ./lib/actions/tag-release/facts-preflight.js + 1 modules
var facts_preflight = __nccwpck_require__(8647);
// EXTERNAL MODULE: ./lib/actions/tag-release/settings.js
var settings = __nccwpck_require__(1831);
;// CONCATENATED MODULE: ./lib/actions/tag-release/run-image-tags.js





/**
 * Gives the tested image its version, then puts the floating tags where they belong. Whoever writes last sees
 * every version that was tagged before, so concurrent releases end with the highest. Errors:
 * `image-tag-taken`, `digest-mismatch`, and those of the registry.
 */
async function tagImage(inputs, { version, record }, ports) {
    const image = (0,image_ref/* parseImageRef */.Q)(record.image);
    const { registry } = ports;
    await (0,facts_preflight/* requireImageTagFree */.PP)(registry, { image, version });
    const wrote = await pointTag(registry, image, version);
    if (!inputs.floatingTags)
        return { wrote, tags: [version] };
    const moved = await settleFloating(inputs, { version, image }, ports);
    return { wrote: wrote || moved.wrote, tags: [version, ...moved.tags] };
}
/** Repeated until one round finds everything in place: another release may have written in between. */
async function settleFloating(inputs, { version, image }, ports) {
    const { registry } = ports;
    let wrote = false;
    for (let round = 1;; round += 1) {
        const wanted = floatingTags(version, await knownVersions(inputs, image, ports));
        const changes = await Promise.all(wanted.map(async ({ tag, version: highest }) => {
            const target = await registry.manifest({ ...bare(image), tag: highest });
            return (target !== undefined && (await pointTag(registry, { ...bare(image), digest: target.digest }, tag)));
        }));
        wrote ||= changes.includes(true);
        if (!changes.includes(true) || round === mostRounds)
            return { wrote, tags: wanted.filter((entry) => entry.version === version).map(({ tag }) => tag) };
    }
}
/** Each further round means another release in the same second. */
const mostRounds = 10;
async function knownVersions(inputs, image, { registry, history, context, seenTags }) {
    const [tags, images] = await Promise.all([history.tags(), registry.tags(bare(image))]);
    const { form } = (0,settings/* readSettings */.s)(inputs, context);
    const named = (0,version_tags/* versionTags */.OP)([...tags, ...seenTags], form);
    return { tagged: named.map(({ version }) => version), images };
}
/** Puts a tag on an image; true when it had to be written. */
async function pointTag(registry, image, tag) {
    const found = await registry.manifest({ ...bare(image), tag });
    if (found?.digest === image.digest)
        return false;
    await registry.retag(image, tag);
    return true;
}
function bare({ registry, repository }) {
    return { registry, repository };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __nccwpck_require__(9881);
;// CONCATENATED MODULE: ./lib/actions/tag-release/run-publish.js






/** Finds or drafts the release and attaches what is missing; a published one keeps its text and its assets. */
async function completeRelease(planned, notes, forge) {
    const found = planned.found ?? (await forge.release(planned.tag));
    const { tag, prerelease } = planned;
    const wanted = { tag, title: tag, notes, prerelease };
    const release = found ?? (await forge.createDraft(wanted));
    const missing = planned.assets.filter((asset) => !isThere(asset, release));
    if (found !== undefined && !found.draft)
        return { release, wrote: await attach(found, missing, forge) };
    for (const asset of missing)
        await upload(release, asset, forge);
    const foreign = found !== undefined && isForeign(found, planned, notes);
    return { release: foreign ? await forge.updateDraft(release, wanted) : release, wrote: true };
}
function isThere({ name, bytes }, { assets }) {
    const there = assets.find((asset) => asset.name === name);
    return (there !== undefined &&
        there.size === bytes.length &&
        (there.digest ?? digestOf(bytes)) === digestOf(bytes));
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * A draft that is left of a deleted tag (its record is of another commit), and one without text, get our notes;
 * a text that a maintainer wrote into the draft of this very release stays.
 */
function isForeign(found, { prerelease, assets }, notes) {
    const record = assets.find(({ name }) => name === record_asset/* recordAssetName */.z);
    const other = found.assets.some(({ name }) => name === record_asset/* recordAssetName */.z);
    const stale = record !== undefined && other && !isThere(record, found);
    return stale || found.prerelease !== prerelease || (found.notes.trim() === '' && notes !== '');
}
/** Published by hand, so what is missing comes late: an asset of the same name is never replaced then. */
async function attach(found, missing, forge) {
    const late = missing.filter(({ name }) => !found.assets.some((asset) => asset.name === name));
    if (found.immutable || late.length === 0)
        return false;
    for (const asset of late)
        await upload(found, asset, forge);
    return true;
}
async function upload(release, { name, bytes }, forge) {
    const contentType = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    await forge.uploadAsset(release, { name, contentType, bytes });
}
/** Publishes; `latest` is the highest stable release, whoever publishes last. */
async function publishRelease(plan, release, ports) {
    const forge = (0,tag_release_ports/* requireForge */.z)(ports, 'releases');
    const versions = await releasedVersions(plan, ports);
    const own = versions.find(({ name }) => name === release.tag);
    const isLatest = own !== undefined &&
        (0,version_tags/* isHighestStable */.OO)(own.version, versions.map(({ version }) => version));
    const done = release.draft ? await forge.publish(release, isLatest) : release;
    const moved = own === undefined ? false : await settleLatest(own, { plan, ports, forge });
    return { release: done, wrote: release.draft || moved };
}
async function releasedVersions({ inputs }, { history, context, seenTags }) {
    return (0,version_tags/* versionTags */.OP)([...(await history.tags()), ...seenTags], (0,settings/* readSettings */.s)(inputs, context).form);
}
/** A higher release that was published in between loses `latest` to this one; it gets it back. */
async function settleLatest(own, { plan, ports, forge }) {
    const latest = await forge.latestRelease();
    if (latest?.tag !== own.name)
        return false;
    const versions = await releasedVersions(plan, ports);
    const higher = versions.filter(({ version }) => !version.includes('-') && (0,next_version/* compareVersions */.Zy)(version, own.version) > 0);
    for (const { name } of higher) {
        const release = await forge.release(name);
        if (release === undefined || release.draft)
            continue;
        await forge.markLatest(release);
        return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/actions/tag-release/decide-version.js + 13 modules
var decide_version = __nccwpck_require__(6435);
// EXTERNAL MODULE: ./lib/actions/tag-release/facts-history.js
var facts_history = __nccwpck_require__(1150);
;// CONCATENATED MODULE: ./lib/actions/tag-release/run-tag.js




/**
 * Creates the tag. The server makes a ref once only, so of two runs one finds it taken: by the same commit
 * (then it is done), by one below (then the next version is worked out), or by one above (then this commit is
 * released with it). Errors: `PlanOutdated`, `tag-exists`.
 */
async function createTag({ commit }, { tag, tagged, chosen }, ports) {
    if (tagged)
        return { kind: 'there' };
    const made = await (0,tag_release_ports/* requireForge */.z)(ports, 'tags').createTag({ name: tag, commit, message: tag });
    const holder = made.kind === 'created' ? commit : made.commit;
    ports.seenTags.push({ name: tag, commit: holder });
    if (made.kind === 'created')
        return { kind: 'created' };
    if (made.commit === commit)
        return { kind: 'there' };
    if (chosen)
        throw (0,decide_version/* tagExists */.L)(tag, made.commit, commit);
    const message = `another run gave the tag ${tag} to the commit ${made.commit}`;
    if (await (0,facts_history/* isBelow */.Y)(ports.history, made.commit, commit))
        throw new errors/* PlanOutdated */.ar({ code: 'tag-exists', blame: 'input', message });
    if (await (0,facts_history/* isBelow */.Y)(ports.history, commit, made.commit))
        return {
            kind: 'contained',
            headline: `The commit ${commit} is part of the release ${tag} (commit ${made.commit}), made meanwhile.`,
        };
    throw (0,decide_version/* tagExists */.L)(tag, made.commit, commit);
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/run-release.js








/**
 * Makes whatever is missing of tag, image tags, draft, assets and publication, in this order: an earlier run
 * that stopped half way is completed, a finished one is left as it is. Creating the tag is the commit point.
 * Errors: `tag-exists`, `PlanOutdated` (another run was faster), and those of forge and registry.
 */
async function runRelease(plan, release, { ports, control }) {
    const forge = (0,tag_release_ports/* requireForge */.z)(ports, 'mode `release`');
    const { inputs } = plan;
    control.emit({ type: 'planned', steps: stepsOf(plan) });
    const notes = await runStep(control, 'notes', async () => await notesOf(plan, release, forge));
    const tag = await runStep(control, 'tag', async () => await createTag(plan, release, ports));
    if (tag.kind === 'contained')
        return held(withHold(plan, tag.headline));
    const image = await runStep(control, 'image', async () => await tagImage(inputs, release, ports));
    const found = await runStep(control, 'draft', async () => await completeRelease(release, notes, forge));
    const done = await runStep(control, 'publish', async () => await publishRelease(plan, found.release, ports));
    const followed = inputs.dispatch === undefined
        ? false
        : await runStep(control, 'dispatch', async () => await dispatchFollower(inputs, release, forge));
    return released(plan, release, {
        created: tag.kind === 'created',
        wrote: tag.kind === 'created' || image.wrote || found.wrote || done.wrote || followed,
        url: done.release.url,
        notes: done.release.notes,
        imageTags: image.tags,
    });
}
function stepsOf({ inputs }) {
    return [
        { id: 'notes', title: 'Write the notes' },
        { id: 'tag', title: 'Create the annotated tag' },
        { id: 'image', title: 'Tag the image' },
        { id: 'draft', title: 'Draft the release with its assets' },
        { id: 'publish', title: 'Publish the release' },
        ...(inputs.dispatch === undefined ? [] : [{ id: 'dispatch', title: `Start ${inputs.dispatch}` }]),
    ];
}
/** GitHub's generator is asked before anything is written, like every other source of notes. */
async function notesOf(plan, release, forge) {
    if (release.notes !== undefined)
        return release.notes;
    const { previous } = plan.decision;
    const range = { tag: release.tag, commit: plan.commit, previousTag: previous?.name };
    return (0,release_notes/* limitNotes */.Tv)(await forge.generateNotes(range), release.compareUrl);
}
function withHold(plan, headline) {
    const hold = { reasonCode: 'contained-in-release', headline };
    return { ...plan, decision: { ...plan.decision, version: undefined, bump: 'none', hold } };
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/show.js

/** Explains each commit, names those that no rule could read, and says what follows. */
function showCommits({ decision, previousTag }, { emit }) {
    const { commits, version, bump, because } = decision;
    const rows = commits.map(({ sha, subject, rule, bump: asked }) => [
        sha.slice(0, 7),
        cut(subject),
        rule,
        asked,
    ]);
    if (rows.length > 0)
        emit({ type: 'table', title: 'Commits', header: ['Commit', 'Subject', 'Rule', 'Bump'], rows });
    const unread = commits.filter(({ kind }) => kind === 'unparsed');
    if (unread.length > 0)
        emit({ type: 'note', level: 'warning', message: unreadText(unread) });
    if (version === undefined)
        return;
    const reason = because === undefined ? '' : `, because of ${because.sha.slice(0, 7)} ${cut(because.subject)}`;
    emit({
        type: 'note',
        level: 'info',
        message: `${previousTag === '' ? 'no release yet' : previousTag} → ${version} (${bump})${reason}`,
    });
}
function unreadText(unread) {
    const shown = unread.slice(0, 10).map(({ sha, subject }) => `${sha.slice(0, 7)} ${cut(subject)}`);
    const more = unread.length > shown.length ? `; and ${unread.length - shown.length} more` : '';
    return `${unread.length} commit(s) ask for no release because no rule reads them: ${shown.join('; ')}${more}`;
}
/** A subject can be a whole text; the table is for people. */
function cut(subject) {
    const characters = [...subject];
    return characters.length <= 100 ? subject : `${characters.slice(0, 99).join('')}…`;
}
/** What a release would write; nothing is. */
function showPlan(release, { emit }) {
    const { tag, tagged, version, record, found, assets, notes } = release;
    const image = (0,image_ref/* parseImageRef */.Q)(record.image);
    const published = found !== undefined && !found.draft;
    const rows = [
        ['tag', tag, tagged ? 'is there' : `on ${record.commit.slice(0, 12)}`],
        ['image tag', `${(0,image_ref/* formatRepository */.Sh)(image)}:${version}`, `on ${image.digest ?? ''}`],
        [
            'release',
            tag,
            published
                ? 'is published'
                : found === undefined
                    ? 'to be drafted, then published'
                    : 'draft, to be published',
        ],
        ...assets.map(({ name, bytes }) => ['asset', name, `${bytes.length} bytes`]),
    ];
    emit({ type: 'table', title: 'What a release writes', header: ['What', 'Name', 'State'], rows });
    if (notes === undefined)
        return;
    emit({ type: 'note', level: 'info', message: 'Notes:' });
    for (const line of notes.split(/\r?\n/))
        emit({ type: 'tool-line', line });
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/run.js





/** Does what the mode asks for. Errors: `version-mismatch`, `tag-exists`, `image-tag-taken`, and those of forge and registry. */
async function runTagRelease(plan, ports, control) {
    showCommits(plan, control);
    const { task } = plan;
    switch (task.kind) {
        case 'hold':
            return held(plan);
        case 'check':
            // The table of commits has been shown by now: whoever has to mend the file sees why.
            if (task.check.problem !== undefined)
                throw task.check.problem;
            return checked(plan, task.check);
        case 'preview':
            return previewed(plan, await runPreview(task, (0,tag_release_ports/* requireForge */.z)(ports, 'mode `preview`'), control));
        case 'show':
            showPlan(task.release, control);
            return shown(plan, task.release);
        case 'release':
            return await runRelease(plan, task.release, { ports, control });
    }
}


/***/ }),

/***/ 1831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _version_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5145);
/* harmony import */ var _version_commit_types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(115);
/* harmony import */ var _version_files_version_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4471);
/* harmony import */ var _version_next_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8955);
/* harmony import */ var _version_version_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2592);






/** Checks the inputs against each other, before any call. Errors: `input-invalid`, `version-invalid`. */
function readSettings(inputs, context) {
    (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_4__/* .requireVersion */ .eU)(inputs.initialVersion, "input 'initial-version'");
    requireTogether(inputs, context);
    return {
        rules: {
            types: (0,_version_commit_types_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitTypes */ .XD)(inputs.commitTypes),
            breakingBump: inputs.breakingBump,
            unparsable: inputs.unparsable,
            by: inputs.bumpFrom,
        },
        branchRules: (0,_version_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .readBranchRules */ .CE)(inputs.branches),
        form: (0,_version_version_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .tagForm */ .HJ)({
            component: inputs.component,
            separator: inputs.componentSeparator,
            prefix: inputs.tagPrefix,
        }),
        source: versionSource(inputs, context),
    };
}
function versionSource({ version, versionSource: asked }, { ref }) {
    if (version !== undefined) {
        (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_4__/* .requireVersion */ .eU)(version, "input 'version'");
        return { kind: 'asked', version };
    }
    const pushed = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (asked === 'commits' || (asked === undefined && pushed === undefined))
        return { kind: 'commits' };
    if (asked === 'tag' || asked === undefined) {
        if (pushed !== undefined)
            return { kind: 'tag', tag: pushed };
        throw invalid(`'version-source': \`tag\` needs a run of a pushed tag, this one is of ${ref}`);
    }
    if ((0,_version_files_version_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isVersionFile */ .TD)(asked) && !/^\/|(^|\/)\.\.(\/|$)/.test(asked)) {
        return { kind: 'file', path: asked.replace(/^(\.\/)+/, '') };
    }
    throw invalid(`'version-source': must be commits, tag, or the path of a package.json, pyproject.toml, setup.py, setup.cfg, Cargo.toml, Chart.yaml or VERSION in the repository, got '${asked}'`);
}
/** Inputs that are no use alone. All problems at once would hide which one to start with: the first is enough. */
function requireTogether(inputs, context) {
    const { mode, notes, notesFile, history } = inputs;
    if (mode === 'preview' && context.pull === undefined)
        throw invalid(`'mode': \`preview\` needs a run of a pull_request event, this one is of ${context.event}`);
    if ((notes === 'file' || notes === 'template') && notesFile === undefined)
        throw invalid(`'notes-file': is required by \`notes: ${notes}\``);
    if (history === 'clone' && mode === 'release')
        throw invalid("'history': a release reads GitHub's own history; `clone` is for check, plan and preview");
    if ((mode === 'release' || mode === 'plan') && inputs.release === undefined && inputs.image === undefined)
        throw invalid(`'release': mode \`${mode}\` needs a release record, or the repository of the image as 'image'`);
    if (inputs.prerelease !== undefined && !(0,_version_branch_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .isChannel */ .IV)(inputs.prerelease))
        throw invalid(`'prerelease': must be a name such as rc or beta, got '${inputs.prerelease}'`);
}
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'input-invalid', blame: 'input', message: `input ${message}` });
}


/***/ }),

/***/ 2519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ tagRelease)
});

;// CONCATENATED MODULE: ./lib/spec/define.js
/**
 * The declaration of an action: the single source of its inputs and outputs. It is read (read.ts), typed
 * (InputsOf), rendered to action.yml and README tables (render-*.ts) and compared with the workflows.
 */
const commonOutputs = {
    outcome: 'succeeded, failed, rolled-back, refused, skipped, planned, cancelled or unknown.',
    'reason-code': 'Stable name of the reason, see docs/reason-codes.md.',
    result: 'Everything the summary shows, as JSON with `schemaVersion` (schema/result.schema.json).',
};
/** Keeps the literal types of a declaration, and adds the three outputs that every action has. */
function defineAction(spec) {
    return { ...spec, outputs: { ...spec.outputs, ...commonOutputs } };
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/spec.js

const tagRelease = defineAction({
    id: 'tag-release',
    name: 'Slipway: tag release',
    description: 'The next version, explained commit by commit; tag, GitHub release, and the tested image under its version',
    icon: 'tag',
    color: 'blue',
    permissions: { contents: 'read: commits, tags and files' },
    optionalPermissions: {
        contents: 'write: mode `release` creates the tag and the release',
        packages: 'write: mode `release` gives the image on ghcr.io its version tags',
        deployments: 'read: `verified-in` looks for the proof',
        'pull-requests': 'write: mode `preview` writes into the description; reading is enough for `bump-from` and `notes: pr-body`',
        actions: 'write: `dispatch` starts a workflow',
    },
    inputs: {
        mode: {
            kind: 'choice',
            values: ['release', 'check', 'preview', 'plan'],
            default: 'release',
            description: '`release`; `check`: the version in the file is the right one; `preview`: tell the pull request what its merge would release; `plan`: show everything, write nothing.',
        },
        release: {
            kind: 'json',
            description: 'Release record: output `release` of build-push-image. Absent: the image of the commit is looked up.',
        },
        image: {
            kind: 'image',
            description: 'Repository of the image (`ghcr.io/acme/parcel`), where the tag `sha-…` of the commit is looked up; needed by `release` and `plan` without a release record.',
        },
        commit: {
            kind: 'text',
            description: 'Commit, branch or tag to release. Default: of the record, else of the run.',
        },
        version: {
            kind: 'text',
            description: 'Version to release (`1.4.0`), whatever the commits ask for.',
        },
        'version-source': {
            kind: 'text',
            description: '`commits`, `tag` (the pushed tag), or a file: `package.json`, `pyproject.toml`, `setup.py`, `setup.cfg`, `Cargo.toml`, `Chart.yaml`, `VERSION`. Default: `tag` in a run of a pushed tag, else `commits`.',
        },
        history: {
            kind: 'choice',
            values: ['api', 'clone'],
            default: 'api',
            description: 'Where commits, tags and files are read: GitHub’s API, or the clone in the workspace (whole, `fetch-depth: 0`); with `clone`, `check` needs no network.',
        },
        'bump-from': {
            kind: 'choice',
            values: ['commits', 'pr-title', 'pr-labels'],
            default: 'commits',
            description: 'What decides for a commit that came with a pull request: its own message, the title, or the labels (`major`, `minor`, `patch`, or a type).',
        },
        'commit-types': {
            kind: 'pairs',
            description: 'More types, `TYPE=major|minor|patch|none` a line, any letter case; the usual ones are there.',
        },
        'default-bump': {
            kind: 'choice',
            values: ['none', 'patch', 'minor'],
            default: 'none',
            description: 'What commits ask for when none of their types does.',
        },
        'breaking-bump': {
            kind: 'choice',
            values: ['auto', 'major', 'minor', 'patch'],
            default: 'auto',
            description: 'What a breaking change gives; `auto`: major, and minor below 1.0.0.',
        },
        unparsable: {
            kind: 'choice',
            values: ['warn', 'fail', 'patch'],
            default: 'warn',
            description: 'What to do with a commit that no rule can read: name it, stop, or count it as a patch.',
        },
        'initial-version': {
            kind: 'text',
            default: '0.1.0',
            description: 'Version of the first release when it is worked out.',
        },
        prerelease: {
            kind: 'text',
            description: 'Release a pre-release of this name (`rc`: `1.4.0-rc.1`). Default: as `branches` says.',
        },
        branches: {
            kind: 'lines',
            description: 'Branches to release from, a pattern a line (`main`, `release/*`); `next=beta` gives pre-releases; a name like `1.x` or `1.2.x` is a maintenance line, which stays within it. Empty: any.',
        },
        paths: {
            kind: 'lines',
            description: 'Only commits that change something below one of these paths count (monorepo).',
        },
        component: {
            kind: 'text',
            description: 'Component of a monorepo: begins its tags (`parcel-1.4.0`).',
        },
        'component-separator': {
            kind: 'choice',
            values: ['-', '/', '@'],
            default: '-',
            description: 'What stands between component and version in the tag.',
        },
        'tag-prefix': {
            kind: 'text',
            description: 'Text before the version in the tag (`v`), or `none`. Absent: as the history has it, bare without one.',
        },
        'floating-tags': {
            kind: 'flag',
            default: true,
            description: 'Move the image tags `1.4`, `1` and `latest` to this release when it is the highest of their line.',
        },
        'verified-in': {
            kind: 'text',
            description: 'Environment in which this very image must have been verified.',
        },
        notes: {
            kind: 'choice',
            values: ['commits', 'pr-body', 'github', 'file', 'template'],
            default: 'commits',
            description: 'Where the notes come from: the commits, the description of the merged pull request, GitHub’s generator, or `notes-file` as it is or with its `{{placeholders}}` filled in.',
        },
        'notes-file': {
            kind: 'path',
            description: 'File of the notes, or template, in the repository at the commit.',
        },
        assets: {
            kind: 'lines',
            description: 'Files of the workspace to attach to the release, a path a line.',
        },
        'skip-markers': {
            kind: 'lines',
            description: 'A commit with one of these in its message is not released. Default: `[skip release]` and `skipci`.',
        },
        dispatch: {
            kind: 'text',
            description: 'Workflow (file name) to start at the new tag, since the tag itself starts none.',
        },
        'dispatch-inputs': {
            kind: 'pairs',
            description: 'Its inputs, `name=value` a line; `{version}`, `{tag}`, `{commit}`, `{image}`, `{release}` are filled in.',
        },
        token: {
            kind: 'secret',
            defaultExpression: '${{ github.token }}',
            description: 'Token for GitHub’s API; not needed for `check` on a clone.',
        },
    },
    outputs: {
        version: 'The version, without prefix; empty when nothing is to be released. In mode `check` the one that the file should have.',
        tag: 'The tag.',
        'previous-tag': 'The release before it; empty for the first.',
        bump: '`major`, `minor`, `patch` or `none`.',
        created: '`true` when this run made the tag.',
        released: '`true` when the release is published.',
        'release-url': 'Address of the release.',
        notes: 'The release notes, Markdown.',
        release: 'The release record with the version, JSON; empty in `check` and `preview`.',
        commits: 'Each commit with the rule that decided, JSON: sha, subject, type, scope, rule, bump, counted, pull.',
    },
});


/***/ }),

/***/ 4645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/adapters/node/clock.js

/** The machine's clock. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (delayMs, signal) => {
        try {
            await (0,promises_namespaceObject.setTimeout)(delayMs, undefined, signal === undefined ? {} : { signal });
        }
        catch {
            throw signal?.reason;
        }
    },
};


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ childProcesses)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/node/processes.js



/** After SIGTERM a child has this long before SIGKILL. */
const graceMs = 5000;
/** Child processes in a folder. INPUT_* variables are kept from them: some of those are secrets. */
function childProcesses(folder, environment) {
    const inherited = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')));
    return {
        run: (tool, args, options = {}) => {
            options.signal?.throwIfAborted();
            const env = { ...inherited, ...options.env };
            const child = (0,external_node_child_process_namespaceObject.spawn)(tool, args, { cwd: options.folder ?? folder, env, stdio: 'pipe' });
            return finished(child, tool, options);
        },
    };
}
async function finished(child, tool, options) {
    const stdout = [];
    const stderr = [];
    const keep = (lines, line, stream) => {
        lines.push(line);
        options.onLine?.(line, stream);
    };
    const exact = options.exact === true;
    const readers = [
        exact ? collectText(child.stdout, stdout) : collect(child.stdout, (line) => keep(stdout, line, 'stdout')),
        collect(child.stderr, (line) => keep(stderr, line, 'stderr')),
    ];
    // A tool that ends before it has read its input must not take us with it (EPIPE).
    child.stdin?.on('error', () => undefined).end(options.stdin ?? '');
    const stop = stopOnAbort(child, options.signal);
    try {
        const exitCode = await exitOf(child, tool);
        await Promise.all(readers);
        options.signal?.throwIfAborted();
        return { exitCode, stdout: stdout.join(exact ? '' : '\n'), stderr: stderr.join('\n') };
    }
    finally {
        stop();
    }
}
async function collect(input, onLine) {
    if (input === null)
        return;
    for await (const line of (0,external_node_readline_namespaceObject.createInterface)({ input, crlfDelay: Number.POSITIVE_INFINITY }))
        onLine(line);
}
async function collectText(input, chunks) {
    if (input === null)
        return;
    for await (const chunk of input.setEncoding('utf8'))
        chunks.push(String(chunk));
}
function exitOf(child, tool) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject(startError(tool, error)));
        child.once('close', (code) => resolve(code ?? 1));
    });
}
function startError(tool, error) {
    if (!('code' in error) || error.code !== 'ENOENT')
        return error;
    return new errors/* ActionError */.lZ({
        code: 'tool-missing',
        blame: 'config',
        message: `'${tool}' is not on PATH`,
        cause: error,
    });
}
function stopOnAbort(child, signal) {
    let killer;
    const stop = () => {
        child.kill('SIGTERM');
        killer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    };
    signal?.addEventListener('abort', stop, { once: true });
    return () => {
        signal?.removeEventListener('abort', stop);
        clearTimeout(killer);
    };
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRunner),
  C: () => (/* binding */ useProxy)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __nccwpck_require__(4639);
;// CONCATENATED MODULE: ./lib/adapters/runner/index.js




/** Connects to the runner's file and command protocol. */
function connectRunner(env) {
    return {
        useProxy: () => useProxy(env),
        mask,
        print: (lines) => {
            for (const line of lines)
                info((0,report_text/* harmless */.Is)(line));
        },
        annotate,
        setOutput: (name, value) => setOutput(name, value),
        addSummary: async (markdown) => {
            if ((env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
                await summary.addRaw(markdown).write();
        },
    };
}
function mask(secret) {
    core_setSecret(secret);
    for (const line of secret.split(/\r?\n/))
        if (line.trim().length > 3)
            core_setSecret(line.trim());
}
function annotate({ level, title, message, where }) {
    const place = where === undefined ? {} : { file: where.file, ...(where.line > 0 ? { startLine: where.line } : {}) };
    const properties = { title, ...place };
    if (level === 'error')
        error(message, properties);
    else if (level === 'warning')
        warning(message, properties);
    else
        notice(message, properties);
}
const proxyNames = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/** Self-hosted runners sit behind proxies; undici's own agent is not in the bundle (docs/adr/0004). */
function useProxy(env) {
    const given = proxyNames.filter((name) => (env[name] ?? '') !== '');
    if (given.length === 0)
        return;
    try {
        // Not imported at the top: node:http costs 10 ms at each start, and most runs need no proxy.
        external_node_process_.getBuiltinModule('node:http').setGlobalProxyFromEnv?.(env);
    }
    catch {
        // Node's own message quotes the value, which may hold a login.
        throw new errors/* ActionError */.lZ({
            code: 'input-invalid',
            blame: 'config',
            message: `the environment of the runner holds a proxy that is no address: see ${given.join(', ')}`,
            remedy: 'Write it with its protocol: http://HOST:PORT.',
        });
    }
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ PlanOutdated),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* unused harmony export errorCodes */
/** The one error class of Slipway: data first, so that tests, renderers and users match on fields, never on text. */
/** Stable names; each is a public contract, listed in docs/reason-codes.md with its usual remedy. */
const errorCodes = {
    'input-invalid': 'Correct the inputs named above in the workflow file.',
    'config-invalid': 'Correct slipway.yml; its JSON Schema is schema/slipway.schema.json.',
    'environment-unknown': 'Use one of the environments that slipway.yml lists.',
    'manifest-invalid': 'Correct the manifest at the place named above.',
    'manifest-missing': 'Point `manifests` at a folder that holds Kubernetes YAML or a kustomization.yaml.',
    'image-invalid': 'Write the image as REGISTRY/REPOSITORY, with :TAG or @sha256:DIGEST where one is asked for.',
    'image-unknown': 'Name the image as the manifests do, or add it to the manifests.',
    'tool-missing': 'Install the tool named above, or use a GitHub-hosted runner image that has it.',
    'tool-failed': 'Read the output of the tool above.',
    'build-failed': 'Read the failing step of the Dockerfile above; `docker buildx build .` repeats it on your machine.',
    'registry-auth-denied': 'Log in to the registry with an account that may push to this repository.',
    'registry-not-found': 'Check host and repository name; the repository may have to be created first.',
    'registry-failed': 'The registry answered with an error of its own; run again when it has recovered.',
    'digest-mismatch': 'Something else wrote to this tag. Build again; never deploy either of the two.',
    'kubeconfig-missing': 'Run actions/cluster-login before, or give `kubeconfig`.',
    'kubeconfig-invalid': 'Check the kubeconfig: current-context, cluster and user must be there.',
    'cluster-unreachable': 'Check that the runner can reach the API server named above.',
    'cluster-auth-denied': 'Log in again; the token may have ended, or the account has no access to this cluster.',
    'cluster-forbidden': 'Grant the account the verbs named above (a Role in this namespace is enough).',
    'apply-rejected': 'Correct the objects named above; nothing was written.',
    'apply-conflict': 'Remove the fields named above from the manifests, or give up the other manager.',
    'apply-failed': 'Read what each object says above; running the same commit again converges.',
    'rollout-failed': 'Read the cause above; a new commit is needed, or a correction in the cluster.',
    'rollout-timed-out': 'Read what was still pending above; raise `timeout` only if it was still moving.',
    'rollout-unknown': 'The cluster could not be read to the end; run verify-rollout again.',
    'tag-exists': 'Release a commit above the existing tag, or delete nothing and choose the next version.',
    'not-releasable': 'See the rule named above.',
    'version-invalid': 'Write a version as the semver specification does, e.g. 1.4.0.',
    'version-unreadable': 'Write the version as plain text into the file named above, or name another file.',
    'version-mismatch': 'Write the version named above into the file, or mend the commit messages.',
    'commit-unparsable': 'Write the messages as `type: subject`, or map your codes with `commit-types`.',
    'breaking-not-major': 'Release it as the version named above, or take the breaking change out.',
    'branch-not-allowed': 'Release from a branch that `branches` lists, or add this one.',
    'image-missing': 'Let the build of this commit finish first; a release never builds.',
    'image-tag-taken': 'Release the next version: a version tag in the registry never moves.',
    'not-verified': 'Deploy this image to the environment named above and let it be verified first.',
    'tag-denied': 'Pass as `token` one of a GitHub App that the ruleset lets bypass it (`contents: write`).',
    'tag-burned': 'Release the next version: an immutable release has used this name for ever.',
    'workflow-files-changed': 'Pass as `token` one of a GitHub App with `contents: write` and `workflows: write`, or release a newer commit.',
    'forge-auth-denied': 'Grant the job the permissions named above.',
    'forge-not-found': 'Check the repository and that the token may read it.',
    'forge-failed': 'GitHub answered with an error of its own; run again when it has recovered.',
    'history-incomplete': 'Give actions/checkout `fetch-depth: 0`, or let the action use the API.',
    cancelled: 'Run again; the next run finds out where things stand and converges.',
    internal: 'This is a bug in Slipway. Please report it with the lines above.',
};
class ActionError extends Error {
    code;
    blame;
    remedy;
    where;
    problems;
    evidence;
    constructor(details) {
        super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'ActionError';
        this.code = details.code;
        this.blame = details.blame;
        this.remedy = details.remedy ?? errorCodes[details.code];
        this.where = details.where;
        this.problems = details.problems ?? [];
        this.evidence = details.evidence ?? {};
    }
}
/**
 * Thrown by a run whose plan was overtaken by another run before it had written anything: the facts are read
 * and the plan is made again. The error itself is shown only when that has happened too often.
 */
class PlanOutdated extends ActionError {
}
/** Gives any thrown value as an ActionError: unknown ones become `internal` with their stack as evidence. */
function toActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return new ActionError({
        code: 'internal',
        blame: 'internal',
        message: error.message,
        evidence: { stack: error.stack ?? error.message },
        cause: thrown,
    });
}
/** `file:line`, or the file alone where no line is known (line 0). */
function formatPlace(place) {
    return place.line > 0 ? `${place.file}:${place.line}` : place.file;
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseImageRef),
/* harmony export */   Sh: () => (/* binding */ formatRepository),
/* harmony export */   kL: () => (/* binding */ formatImageRef)
/* harmony export */ });
/* unused harmony export sameRepository */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

const component = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]+)?$/;
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;
/**
 * Takes an image reference apart: the host may hold a port, the tag follows the last colon after the last
 * slash, a digest follows `@`. Errors: `image-invalid`.
 */
function parseImageRef(text) {
    const [named = '', digest, ...tooMany] = text.split('@');
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const name = colon < 0 ? named : named.slice(0, colon);
    const tag = colon < 0 ? undefined : named.slice(colon + 1);
    const { registry, repository } = splitHost(name);
    const problem = (tooMany.length > 0 && 'has more than one "@"') ||
        (!hostPattern.test(registry) && `"${registry}" is not a registry host`) ||
        (!repositoryPattern.test(repository) && `"${repository}" is not a repository name (lower case only)`) ||
        (tag !== undefined && !tagPattern.test(tag) && `"${tag}" is not a tag`) ||
        (digest !== undefined && !digestPattern.test(digest) && `"${digest}" is not a sha256 digest`);
    if (problem !== false) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code: 'image-invalid', blame: 'input', message: `image '${text}': ${problem}` });
    }
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function splitHost(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (isHost) {
        const registry = first === 'index.docker.io' ? 'docker.io' : first;
        return { registry, repository: withLibrary(registry, name.slice(slash + 1)) };
    }
    return { registry: 'docker.io', repository: withLibrary('docker.io', name) };
}
function withLibrary(registry, repository) {
    return registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository;
}
/** `registry/repository`, without tag and digest. */
function formatRepository(image) {
    return `${image.registry}/${image.repository}`;
}
/** The whole reference; a digest wins over a tag, so the text never names two things. */
function formatImageRef(image) {
    const name = formatRepository(image);
    if (image.digest !== undefined)
        return `${name}@${image.digest}`;
    return image.tag === undefined ? name : `${name}:${image.tag}`;
}
/** Whether two references name the same repository, compared whole and never by prefix. */
function sameRepository(a, b) {
    return a.registry.toLowerCase() === b.registry.toLowerCase() && a.repository === b.repository;
}


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatRef)
/* harmony export */ });
/* unused harmony export refOf */
/** `Kind/name`, as people and kubectl write it. */
function formatRef(ref) {
    return `${ref.kind}/${ref.name}`;
}
/** The reference of an object. */
function refOf(object) {
    const { apiVersion, kind, metadata } = object;
    return metadata.namespace === undefined
        ? { apiVersion, kind, name: metadata.name }
        : { apiVersion, kind, namespace: metadata.namespace, name: metadata.name };
}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x4: () => (/* binding */ breakingNotes),
  Cp: () => (/* binding */ changeNotes),
  ER: () => (/* binding */ isBreaking)
});

// EXTERNAL MODULE: ./lib/release/note-text.js
var note_text = __nccwpck_require__(4281);
;// CONCATENATED MODULE: ./lib/release/note-block.js

/**
 * Markdown of a commit (paragraphs, lists, fenced code), each line safe and indented by `indent`, for a list item.
 * Code keeps its lines, in fences of our own that it cannot close, so that ours and GitHub's idea of what is
 * code can never differ.
 */
function noteBlock(markdown, indent) {
    const lines = markdown.replaceAll(/\r\n?/g, '\n').trim().split('\n');
    return blocksOf(lines)
        .flatMap((block) => (block.kind === 'code' ? codeLines(block) : block.lines.map(safeLine)))
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n');
}
function safeLine(line) {
    const [, space = '', text = ''] = /^([ \t]*)(.*)$/.exec(line) ?? [];
    return text === '' ? '' : space + (0,note_text/* noteText */.g)(text);
}
const fencePattern = /^(?:[ \t]|[-*+>][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
function blocksOf(lines) {
    const start = lines.findIndex((line) => fencePattern.test(line));
    if (start < 0)
        return [{ kind: 'text', lines, language: '' }];
    const [, fence = '', info = ''] = fencePattern.exec(lines[start] ?? '') ?? [];
    const closes = (line) => {
        const ticks = /^[>\s]*(`+|~+)\s*$/.exec(line)?.[1] ?? '';
        return ticks[0] === fence[0] && ticks.length >= fence.length;
    };
    const end = lines.findIndex((line, index) => index > start && closes(line));
    const stop = end < 0 ? lines.length : end;
    const language = /^\s*([\w+-]+)/.exec(info)?.[1] ?? '';
    return [
        { kind: 'text', lines: lines.slice(0, start), language: '' },
        { kind: 'code', lines: lines.slice(start + 1, stop), language },
        ...blocksOf(lines.slice(stop + 1)),
    ];
}
function codeLines({ lines, language }) {
    const runs = [...lines.join('\n').matchAll(/`{3,}/g)].map(([ticks]) => ticks.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [fence + language, ...lines, fence];
}

;// CONCATENATED MODULE: ./lib/release/change-notes.js


/**
 * The section of the breaking changes, Markdown: what each breaks and how to upgrade, or that its commit does not
 * say so. '' without any. Commits are links below `repositoryUrl`, or bare ids without one (GitHub links those).
 */
function breakingNotes(commits, repositoryUrl) {
    const breaking = commits.filter(isBreaking);
    return section('⚠ Breaking changes', breaking, (commit) => [changeLine(commit, repositoryUrl), ...breakParagraphs(commit)].join('\n\n'));
}
/** The sections of all other changes, Markdown; commits that are left out are no changes. '' without any. */
function changeNotes(commits, repositoryUrl) {
    const others = commits.filter((commit) => commit.kind !== 'left-out' && !isBreaking(commit));
    const line = (commit) => changeLine(commit, repositoryUrl);
    const isFeature = ({ bump }) => bump === 'major' || bump === 'minor';
    return [
        section('Features', others.filter(isFeature), line),
        section('Fixes', others.filter(({ bump }) => bump === 'patch'), line),
        section('Other changes', others.filter(({ bump }) => bump === 'none'), line),
    ]
        .filter((text) => text !== '')
        .join('\n\n');
}
/** Whether a commit is of the change and breaks something. */
function isBreaking(commit) {
    return commit.kind === 'counted' && commit.breaking;
}
function section(title, commits, item) {
    return commits.length === 0 ? '' : `## ${title}\n\n${commits.map(item).join('\n')}`;
}
function changeLine({ sha, subject, commit, pull }, repositoryUrl) {
    const words = commit?.subject ?? subject;
    const scope = commit?.scope === undefined ? '' : `**${(0,note_text/* noteText */.g)(commit.scope)}:** `;
    const text = scope === '' ? (0,note_text/* noteStart */.P)(words) : (0,note_text/* noteText */.g)(words);
    const number = pull === undefined || new RegExp(`#${pull}\\b`).test(words) ? '' : ` (#${pull})`;
    const id = sha.slice(0, 7);
    const link = repositoryUrl === undefined ? id : `[${id}](${repositoryUrl}/commit/${sha})`;
    return `- ${scope}${text}${number} (${link})`;
}
/** Below the commit's own line; what only repeats that line is not said again. */
function breakParagraphs({ subject, commit }) {
    const notes = commit?.breakingNotes ?? [];
    if (notes.length === 0)
        return ['  The commit does not say what breaks, nor how to upgrade.'];
    return notes.flatMap(({ what, upgrade }) => [
        ...(what === (commit?.subject ?? subject) ? [] : [`  **What breaks:** ${(0,note_text/* noteText */.g)(what)}`]),
        ...howToUpgrade(upgrade),
    ]);
}
function howToUpgrade(upgrade) {
    if (upgrade.trim() === '')
        return ['  How to upgrade: the commit does not say.'];
    return ['  How to upgrade:', noteBlock(upgrade, '  ')];
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/**
 * The text, or as many of its lines as the limit has room for, and the note. A code fence or HTML comment that the
 * cut would leave open is closed or left out: it would swallow the note. A first line that is too long
 * by itself is cut between two characters. The note alone when there is room for nothing else; '' when not even that.
 */
function cutText({ text, limit, note }) {
    if (text.length <= limit)
        return text;
    if (note.length > limit)
        return '';
    const kept = keptPart(text, limit - note.length - 2);
    return kept === '' ? note : `${kept}\n\n${note}`;
}
function keptPart(text, room) {
    const lines = text.split('\n');
    for (let count = wholeLines(lines, room); count > 0; count -= 1) {
        const kept = closed(lines.slice(0, count));
        if (kept.length <= room)
            return kept;
    }
    // Cut where a character begins: half of a surrogate pair is no text.
    const start = room > 0 ? text.slice(0, room).replace(/[\uD800-\uDBFF]$/, '') : '';
    return /^[ \t>]*(?:`{3}|~{3})|<!--/.test(start) ? '' : start;
}
function wholeLines(lines, room) {
    let length = -1;
    const tooFar = lines.findIndex((line) => {
        length += line.length + 1;
        return length > room;
    });
    return tooFar < 0 ? lines.length : tooFar;
}
/** Without a comment that does not end, and with the fence that the last open code block asks for. */
function closed(lines) {
    const text = lines.join('\n');
    const comment = text.indexOf('<!--', text.lastIndexOf('-->') + 1);
    const whole = comment < 0 ? text : text.slice(0, text.lastIndexOf('\n', comment) + 1);
    const fence = openFence(whole.split('\n'));
    return whole.trimEnd() + (fence === undefined ? '' : `\n${fence}`);
}
const fenceLine = /^((?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;
/** The line that closes the last open fence; indented as it was, so that it is of the same list item. */
function openFence(lines) {
    const open = lines.reduce((fence, line) => {
        const [, before = '', ticks, rest = ''] = fenceLine.exec(line) ?? [];
        const inside = fence !== undefined && !leavesItem(fence, line) ? fence : undefined;
        if (ticks === undefined)
            return inside;
        if (inside === undefined)
            return { ticks, indent: before.length, inItem: before.trim() !== '' };
        return ticks.startsWith(inside.ticks) && (before + rest).trim() === '' ? undefined : inside;
    }, undefined);
    return open === undefined ? undefined : ' '.repeat(open.indent) + open.ticks;
}
function leavesItem({ inItem, indent }, line) {
    return inItem && line.trim() !== '' && line.search(/\S/) < indent;
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ noteStart),
/* harmony export */   g: () => (/* binding */ noteText)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4639);

/**
 * Text of a commit inside one line of Markdown that GitHub shows: no HTML, image, link under another name or
 * link definition; its code spans stay as they are. Mentions become code (`@name`), where GitHub notifies nobody;
 * an invisible character would do so too, but would be copied along with names such as `@types/node`.
 * References such as `#12` stay.
 */
function noteText(text) {
    // Most subjects have nothing that could mean something else.
    if (!/[`<@[\]\\&\r\n]/.test(text))
        return text.trim();
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    return partsOf(lines.join(' ').trim()).map(safePart).reduce(joined, '');
}
// What GitHub makes a link by itself (GFM, "Autolinks (extension)"), up to the next white space: ticks are part of it.
const address = /(?:(?:https?|ftp):\/\/|www\.)\S*/iy;
// A backslash escapes punctuation only. Text goes on until a tick, or what might be an address.
const words = /(?:\\[!-/:-@[-`{-~]|[^`])(?:[^`\\hfw]|\\[!-/:-@[-`{-~]|(?!(?:https?|ftp):\/\/|www\.)[hfw\\])*/iy;
/** Splits a line as CommonMark does: escapes first, then code spans, which end at as many ticks as they begin with. */
function partsOf(line) {
    const parts = [];
    let at = 0;
    while (at < line.length) {
        const part = partAt(line, at);
        parts.push(part);
        at += part.text.length;
    }
    return parts;
}
function partAt(line, at) {
    const run = matchAt(/`+/y, line, at);
    if (run !== undefined) {
        const end = endOfCode(line, at + run.length, run);
        return end === undefined ? { kind: 'ticks', text: run } : { kind: 'code', text: line.slice(at, end) };
    }
    const link = matchAt(address, line, at);
    if (link !== undefined)
        return { kind: 'address', text: link };
    return { kind: 'text', text: matchAt(words, line, at) ?? line.slice(at) };
}
/** Behind the next run of just as many ticks. */
function endOfCode(line, from, run) {
    const runs = /`+/g;
    runs.lastIndex = from;
    for (let found = runs.exec(line); found !== null; found = runs.exec(line))
        if (found[0] === run)
            return runs.lastIndex;
    return undefined;
}
function matchAt(pattern, line, at) {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
}
function safePart({ kind, text }) {
    if (kind === 'code')
        return text;
    // A lone tick could pair with the ones that are set around mentions; as an entity it never can.
    if (kind === 'ticks')
        return '&#96;'.repeat(text.length);
    // An entity is shown as it was written: `&#64;` would be an `@` again.
    const written = text.replaceAll(/\\(.)/g, unescaped).replaceAll(/&(?=#?\w+;)/g, '&amp;');
    const safe = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(written).replaceAll(']:', ']\\:');
    // Percent-encoded, an address stays the same whether or not it becomes a link as a whole.
    return kind === 'address' ? safe.replaceAll('`', '%60').replaceAll('@', '%40') : withoutMentions(safe);
}
/** What is replaced here must not keep a backslash before it. */
function unescaped(pair, character) {
    return character === '<' || character === '@' ? character : pair;
}
/** GitHub takes `@` for a mention unless a letter or digit stands before it, as in an address of e-mail. */
function withoutMentions(text) {
    return text.replaceAll(/(?<![A-Za-z0-9])@[A-Za-z0-9](?:[\w./@-]*\w)?/g, '`$&`');
}
/** Ticks that touch would be one run of ticks, which nothing closes. */
function joined(before, part) {
    return before.endsWith('`') && part.startsWith('`') ? `${before} ${part}` : before + part;
}
/** The same for text that begins a block (a list item): it can be no heading, quote, list or code block. */
function noteStart(text) {
    return noteText(text)
        .replace(/^(?=(?:#{1,6}|[-+*])(?:\s|$)|>|~{3}|(?:[-*_]\s*){3,}$)/, '\\')
        .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ recordAsset),
/* harmony export */   z: () => (/* binding */ recordAssetName)
/* harmony export */ });
/** Name of the release asset that carries the record. */
const recordAssetName = 'slipway-release.json';
/** The record with its version, and its bytes: the same record gives the same bytes. */
function recordAsset(record, version) {
    const released = { ...record, version };
    return { record: released, bytes: new TextEncoder().encode(`${JSON.stringify(released, null, 2)}\n`) };
}


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tv: () => (/* binding */ limitNotes),
/* harmony export */   fk: () => (/* binding */ releaseNotes)
/* harmony export */ });
/* unused harmony export longestNotes */
/* harmony import */ var _change_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4932);
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(941);


/** What GitHub takes as the body of a release; a longer one is refused. */
const longestNotes = 125_000;
/**
 * The notes of a release, Markdown: breaking changes, features, fixes, other changes; then the image and the
 * address of all changes, which are there also when the changes had to be cut (see limitNotes).
 */
function releaseNotes({ commits, image, compareUrl, repositoryUrl }) {
    const changes = [(0,_change_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .breakingNotes */ .x4)(commits, repositoryUrl), (0,_change_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .changeNotes */ .Cp)(commits, repositoryUrl)];
    const end = [
        image === undefined ? '' : `Image: \`${image}\``,
        compareUrl === undefined ? '' : `All changes: ${compareUrl}`,
    ];
    const foot = paragraphs(end);
    const body = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)({
        text: paragraphs(changes),
        limit: longestNotes - foot.length - 2,
        note: cutNote(undefined),
    });
    return paragraphs([body, foot]);
}
/**
 * Notes from elsewhere, at most 125,000 characters: whole lines are left out at the end and the address of all
 * changes is put in their place. What is left never ends within a character, a code fence or a comment.
 */
function limitNotes(text, moreUrl) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)({ text, limit: longestNotes, note: cutNote(moreUrl) });
}
function cutNote(moreUrl) {
    const found = moreUrl === undefined ? '' : ` All changes: ${moreUrl}`;
    return `(These notes were longer than a release can hold; the rest is left out.)${found}`;
}
function paragraphs(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ causeHeadline),
/* harmony export */   o: () => (/* binding */ causeDetails)
/* harmony export */ });
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7350);

/** `Deployment/parcel: CrashLoopBackOff in container app (exit 1, 3 restarts)`: the line to read first. */
function causeHeadline(cause) {
    const where = cause.container === undefined
        ? ''
        : ` in ${cause.initContainer === true ? 'init container' : 'container'} ${cause.container}`;
    const numbers = [
        cause.exitCode === undefined ? '' : `exit ${cause.exitCode}`,
        cause.restarts === undefined ? '' : `${cause.restarts} ${cause.restarts === 1 ? 'restart' : 'restarts'}`,
    ].filter((text) => text !== '');
    return `${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRef */ .r)(cause.ref)}: ${cause.reason}${where}${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}`;
}
/** The other facts of a cause, one a line, the most useful first. */
function causeDetails(cause) {
    const lines = [cause.message];
    if (cause.hint !== undefined)
        lines.push(`hint: ${cause.hint}`);
    lines.push(`rule: ${cause.rule}`);
    if (cause.pod !== undefined)
        lines.push(`pod: ${cause.pod}${cause.node === undefined ? '' : ` on node ${cause.node}`}`);
    if (cause.alike !== undefined && cause.alike > 0)
        lines.push(`the same in ${cause.alike} more ${cause.alike === 1 ? 'pod' : 'pods'}`);
    return lines.filter((line) => line !== '');
}


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   S6: () => (/* binding */ errorLines)
/* harmony export */ });
/* unused harmony export textTable */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _manifest_object_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7350);
/* harmony import */ var _spec_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2915);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3589);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4639);





/** The lines of one event. `steps` is the plan so far, so that a step can say "2 of 5". Pure. */
function logLines(event, steps) {
    switch (event.type) {
        case 'planned':
            return [`Plan: ${event.steps.map((step) => step.title).join(' → ')}`];
        case 'step-started':
            return [stepLine(event.id, steps)];
        case 'step-finished':
            return [
                `  ${stepMarks[event.outcome]}${event.detail === undefined ? '' : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(event.detail)}`}`,
            ];
        case 'command':
            return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  $ ${[event.tool, ...event.argv].join(' ')}`)];
        case 'tool-line':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .Cx)(event.line);
        case 'note':
            return noteLines(event);
        case 'object-applied':
            return [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  ${event.change.padEnd(11)} ${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .r)(event.ref)}${event.message === undefined ? '' : `: ${event.message}`}`),
            ];
        case 'object-status':
            return [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  ${event.state.padEnd(11)} ${(0,_manifest_object_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRef */ .r)(event.ref)}${countText(event)}: ${event.message}`),
            ];
        case 'heartbeat':
            return [
                `  ... ${(0,_spec_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.elapsedMs)} gone, ${(0,_spec_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.remainingMs)} left; waiting for ${event.pending.join(', ')}`,
            ];
        case 'cause':
            return causeLines(event);
        case 'table':
            return [event.title, ...textTable(event.header, event.rows)];
    }
}
/** The lines of an error: what, where, all problems, what to do. Evidence goes last. */
function errorLines(error) {
    const place = error.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(error.where)}: `;
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`${place}${error.message} [${error.code}]`),
        ...error.problems.map((problem) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  - ${problem.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(problem.where)}: `}${problem.message}`)),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  What to do: ${error.remedy}`),
        ...Object.entries(error.evidence).flatMap(([name, text]) => [`  ${name}:`, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .Cx)(text)]),
    ];
}
const stepMarks = { ok: 'done', failed: 'FAILED', skipped: 'skipped' };
function stepLine(id, steps) {
    const index = steps.findIndex((step) => step.id === id);
    return index < 0 ? id : `[${index + 1}/${steps.length}] ${steps[index]?.title}`;
}
function noteLines(event) {
    // Notices and warnings are printed as annotations by the runner adapter; those show in the log by themselves.
    const place = event.where === undefined ? '' : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(event.where)}: `;
    return event.level === 'info' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  ${place}${event.message}`)] : [];
}
function countText(event) {
    return event.wanted === undefined ? '' : ` ${event.ready ?? 0}/${event.wanted}`;
}
function causeLines(event) {
    const { cause } = event;
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)((0,_cause_text_js__WEBPACK_IMPORTED_MODULE_4__/* .causeHeadline */ .e)(cause)),
        ...(0,_cause_text_js__WEBPACK_IMPORTED_MODULE_4__/* .causeDetails */ .o)(cause).map((line) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  ${line}`)),
        ...((cause.events?.length ?? 0) > 0 ? ['  events:', ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .Cx)((cause.events ?? []).join('\n'))] : []),
        ...((cause.log?.length ?? 0) > 0
            ? ['  last log lines:', ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteLines */ .Cx)((cause.log ?? []).join('\n'))]
            : []),
    ];
}
/** Columns padded to their widest cell. */
function textTable(header, rows) {
    const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
    const line = (cells) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .Is)(`  ${widths
        .map((width, column) => (cells[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}`);
    return [line(header), ...rows.map(line)];
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ quoteLines),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   xR: () => (/* binding */ tableCell)
/* harmony export */ });
/**
 * Text from outside (tools, containers, servers) made safe to print: the runner reads lines that begin with
 * `::` and anything with `##[` as commands, so neither may reach the log as it came.
 */
function quoteLines(text) {
    return text.split(lineEnd).map((line) => `  | ${harmless(line)}`);
}
/** The runner ends a line at a lone carriage return, too. */
const lineEnd = /\r\n|[\r\n]/;
/**
 * Our own wording that may hold text from outside, which may bring lines of its own. The runner trims white
 * space and ignores characters without width before it looks for `::`, so whatever is not printable ASCII counts.
 */
function harmless(text) {
    return text
        .replaceAll('##[', '# #[')
        .replace(/(^|[\r\n])([^\x21-\x7e\r\n]*):([^\x20-\x7e\r\n]*):/g, '$1$2: $3:');
}
/**
 * Text from outside inside a Markdown line: it cannot begin HTML (a comment would hide all that follows), an
 * image, a link under another name, or a block of its own.
 */
function inline(text) {
    return text
        .replaceAll(/\s*[\r\n]+\s*/g, ' ')
        .replaceAll('<', '&lt;')
        .replaceAll('](', ']\\(');
}
/** Markdown table cell: pipes escaped, one line. */
function tableCell(text) {
    return inline(text).replaceAll('|', '\\|');
}
/** Text between Markdown code fences that it cannot close. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}


/***/ }),

/***/ 5228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
// EXTERNAL MODULE: ./lib/adapters/node/clock.js + 1 modules
var clock = __nccwpck_require__(4645);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/node/files.js



/**
 * Files of a workspace folder. Paths are checked after links are followed, so that a link in the
 * repository cannot lead out of it. Temporary folders are made below `temporaryRoot`.
 */
function workspaceFiles(workspace, temporaryRoot) {
    const temporary = [];
    const inside = (path) => insidePath(workspace, path);
    return {
        read: async (path) => missingAsUndefined(async () => (await readBytes(await inside(path), path)).toString()),
        readBytes: async (path) => missingAsUndefined(async () => readBytes(await inside(path), path)),
        kindOf: async (path) => {
            const found = await missingAsUndefined(async () => (0,promises_.stat)(await inside(path)));
            if (found === undefined)
                return 'missing';
            return found.isDirectory() ? 'folder' : 'file';
        },
        list: async (path) => {
            const entries = await (0,promises_.readdir)(await inside(path), { withFileTypes: true });
            return entries
                .map((entry) => ({
                name: entry.name,
                kind: entry.isDirectory() ? 'folder' : 'file',
            }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        temporaryFolder: async () => {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryRoot, 'slipway-'));
            temporary.push(folder);
            return folder;
        },
        writeTemporary: (path, text) => (0,promises_.writeFile)(path, text, { mode: 0o600 }),
        readTemporary: (path) => missingAsUndefined(() => (0,promises_.readFile)(path, 'utf8')),
        absolute: (path) => (0,external_node_path_.resolve)(workspace, path),
        cleanUp: async () => {
            await Promise.all(temporary.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
        },
    };
}
async function insidePath(workspace, path) {
    const [root, target] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, path))]);
    const way = (0,external_node_path_.relative)(root, target);
    if (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return target;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `path '${path}' leads out of the workspace`,
        remedy: 'Name a path inside the repository; links that lead out of it are not followed.',
    });
}
/** A folder, a file without rights: nothing that a report of a bug would help with. */
async function readBytes(target, path) {
    return await (0,promises_.readFile)(target).catch((error) => {
        if (error.code !== 'EISDIR' && error.code !== 'EACCES')
            throw error;
        const found = error.code === 'EISDIR' ? 'is a folder, not a file' : 'may not be read';
        throw new errors/* ActionError */.lZ({
            code: 'input-invalid',
            blame: 'input',
            message: `path '${path}' ${found}`,
            cause: error,
        });
    });
}
async function missingAsUndefined(read) {
    try {
        return await read();
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/adapters/node/processes.js + 2 modules
var processes = __nccwpck_require__(2305);
;// CONCATENATED MODULE: ./lib/adapters/runner/context.js

/**
 * What the runner says about this run. `event` is the payload (event.ts), whatever it holds. Errors: `internal`
 * naming every variable that is missing.
 */
function readContext(env, event) {
    const needed = ['GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_RUN_ID'];
    const missing = needed.filter((name) => (env[name] ?? '') === '');
    if (missing.length > 0)
        throw notOnARunner(missing);
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    return {
        repository: env['GITHUB_REPOSITORY'] ?? '',
        commit: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        event: env['GITHUB_EVENT_NAME'] ?? '',
        actor: env['GITHUB_ACTOR'] ?? '',
        serverUrl,
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        runId: env['GITHUB_RUN_ID'] ?? '',
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
        job: env['GITHUB_JOB'] ?? '',
        kubeconfig: env['KUBECONFIG'] === '' ? undefined : env['KUBECONFIG'],
        pull: isPullEvent(env) ? pullOf(event) : undefined,
    };
}
/** The two events whose payload is about a pull request that a run works on (GitHub, "Events that trigger workflows"). */
function isPullEvent(env) {
    return ['pull_request', 'pull_request_target'].includes(env['GITHUB_EVENT_NAME'] ?? '');
}
/** Undefined when something is missing: the file may come from a replayed or made-up event. */
function pullOf(event) {
    const pull = fieldOf(event, 'pull_request');
    const number = fieldOf(pull, 'number');
    const head = fieldOf(pull, 'head');
    const base = fieldOf(pull, 'base');
    const headCommit = fieldOf(head, 'sha');
    const branch = fieldOf(base, 'ref');
    const home = fieldOf(fieldOf(base, 'repo'), 'full_name');
    if (typeof number !== 'number' || !Number.isInteger(number))
        return undefined;
    if (!isText(headCommit) || !isText(branch) || !isText(home))
        return undefined;
    // GitHub gives no repository for the branch of a fork that was deleted since.
    const fork = fieldOf(fieldOf(head, 'repo'), 'full_name') !== home;
    return { number, headCommit, base: branch, fork };
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function notOnARunner(missing) {
    return new errors/* ActionError */.lZ({
        code: 'internal',
        blame: 'internal',
        message: `the runner did not set ${missing.join(', ')}`,
        remedy: 'This is an action: it runs in a step of a GitHub Actions workflow.',
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/adapters/runner/event.js


/**
 * The payload of the event that started the run; undefined when no part of it is needed, and when there is no
 * file or it is no JSON: what a run knows from elsewhere must not fail by it.
 */
function readEvent(env) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '' || !isPullEvent(env))
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/adapters/runner/index.js + 19 modules
var runner = __nccwpck_require__(9363);
// EXTERNAL MODULE: ./lib/report/cause-text.js
var cause_text = __nccwpck_require__(3589);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __nccwpck_require__(4639);
;// CONCATENATED MODULE: ./lib/report/annotations.js



/** GitHub shows ten errors a step; one place is kept for "and more". */
const mostShown = 9;
/** The annotations of a failed run: one for each problem that has a place, else one for the error itself. */
function errorAnnotations(error, events) {
    const placed = error.problems.filter((problem) => problem.where !== undefined);
    if (placed.length > 0)
        return placedAnnotations(error);
    const first = events.find((event) => event.type === 'cause')?.cause;
    const message = first === undefined ? plainMessage(error) : causeMessage(first);
    return [
        {
            level: 'error',
            title: error.code,
            message,
            ...(error.where === undefined ? {} : { where: error.where }),
        },
    ];
}
/** Enough to see why a container ended; log and summary have the rest. */
const mostLogLines = 10;
/** What an operator sees first, on the page of the run. */
function causeMessage(cause) {
    const log = (cause.log ?? []).filter((line) => line.trim() !== '').slice(-mostLogLines);
    const quoted = log.length === 0 ? [] : ['last log lines:', ...(0,report_text/* quoteLines */.Cx)(log.join('\n'))];
    return [(0,cause_text/* causeHeadline */.e)(cause), ...(0,cause_text/* causeDetails */.o)(cause), ...quoted].join('\n');
}
/** The annotation of a note above `info`; undefined for everything else. */
function noteAnnotation(event) {
    if (event.type !== 'note' || event.level === 'info')
        return undefined;
    const { level, message, where } = event;
    return { level, title: 'Slipway', message, ...(where === undefined ? {} : { where }) };
}
function placedAnnotations(error) {
    const shown = error.problems.slice(0, mostShown).map((problem) => ({
        level: 'error',
        title: error.code,
        message: `${problem.message}\nWhat to do: ${error.remedy}`,
        ...(problem.where === undefined ? {} : { where: problem.where }),
    }));
    const rest = error.problems.length - shown.length;
    return rest > 0
        ? [...shown, { level: 'error', title: error.code, message: `and ${rest} more; see the log` }]
        : shown;
}
function plainMessage(error) {
    const problems = error.problems.map((problem) => problem.where === undefined ? problem.message : `${(0,errors/* formatPlace */.dE)(problem.where)}: ${problem.message}`);
    return [error.message, ...problems, `What to do: ${error.remedy}`].join('\n');
}

// EXTERNAL MODULE: ./lib/report/log.js
var log = __nccwpck_require__(9820);
;// CONCATENATED MODULE: ./lib/report/result.js
/** The last thing said about each object, in the order in which they were first named. */
function objectsIn(events) {
    const objects = new Map();
    for (const event of events) {
        if (event.type !== 'object-applied' && event.type !== 'object-status')
            continue;
        const key = [event.ref.apiVersion, event.ref.kind, event.ref.namespace, event.ref.name].join(' ');
        const known = objects.get(key) ?? { ...event.ref };
        const said = event.type === 'object-applied' ? { change: event.change } : { state: event.state };
        objects.set(key, {
            ...known,
            ...said,
            ...(event.message === undefined ? {} : { message: event.message }),
        });
    }
    return [...objects.values()];
}
/** The error as plain JSON. */
function resultError(error) {
    return {
        code: error.code,
        blame: error.blame,
        message: error.message,
        remedy: error.remedy,
        ...(error.where === undefined ? {} : { where: error.where }),
        ...(error.problems.length === 0 ? {} : { problems: error.problems }),
        ...(Object.keys(error.evidence).length === 0 ? {} : { evidence: error.evidence }),
    };
}
const refusals = ['not-releasable', 'tag-exists', 'environment-unknown'];
/** How a run that threw this error ended. */
function outcomeOf(error) {
    if (error.code === 'cancelled')
        return 'cancelled';
    if (error.code === 'rollout-unknown')
        return 'unknown';
    return refusals.includes(error.code) ? 'refused' : 'failed';
}

// EXTERNAL MODULE: ./lib/manifest/object.js
var manifest_object = __nccwpck_require__(7350);
// EXTERNAL MODULE: ./lib/spec/duration.js
var duration = __nccwpck_require__(2915);
;// CONCATENATED MODULE: ./lib/report/summary.js





/** A step summary over 1 MiB is dropped by the runner as a whole. Characters, with room for multi-byte ones. */
const mostCharacters = 300_000;
const marks = {
    succeeded: '✅',
    failed: '❌',
    'rolled-back': '↩️',
    refused: '⛔',
    skipped: '⏭️',
    planned: '📋',
    cancelled: '🚫',
    unknown: '❓',
};
/** The step summary, Markdown: what happened, why, what to do; then the objects and tables. */
function renderSummary(result, events) {
    const parts = [
        `### ${marks[result.outcome]} ${result.action}: ${(0,report_text/* inline */.mG)(result.headline)}`,
        ...(result.error === undefined ? [] : errorPart(result.error)),
        ...result.causes.map(causePart),
        ...events.flatMap((event) => event.type === 'table' ? [tablePart(event.title, event.header, event.rows)] : []),
        ...(result.objects.length === 0 ? [] : [objectsPart(result.objects)]),
        `<sub>${result.outcome} · ${result.reasonCode} · ${(0,duration/* formatDuration */.a)(result.durationMs)}</sub>`,
    ];
    const text = `${parts.join('\n\n')}\n`;
    return text.length <= mostCharacters
        ? text
        : `${text.slice(0, mostCharacters)}\n\n_Cut here; the log has the rest._\n`;
}
function errorPart(error) {
    const place = error.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(error.where)}\`: `;
    const problems = (error.problems ?? []).map((problem) => `- ${problem.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(problem.where)}\`: `}${(0,report_text/* inline */.mG)(problem.message)}`);
    const evidence = Object.entries(error.evidence ?? {}).map(([name, text]) => `<details><summary>${(0,report_text/* inline */.mG)(name)}</summary>\n\n${(0,report_text/* fenced */.OF)(text)}\n\n</details>`);
    return [
        `${place}${(0,report_text/* inline */.mG)(error.message)}`,
        ...(problems.length > 0 ? [problems.join('\n')] : []),
        `**What to do:** ${(0,report_text/* inline */.mG)(error.remedy)}`,
        ...evidence,
    ];
}
function causePart(cause) {
    const log = (cause.log?.length ?? 0) > 0 ? [`Last log lines:\n\n${(0,report_text/* fenced */.OF)((cause.log ?? []).join('\n'))}`] : [];
    const events = (cause.events?.length ?? 0) > 0 ? [`Events:\n\n${(0,report_text/* fenced */.OF)((cause.events ?? []).join('\n'))}`] : [];
    return [
        `#### ${(0,report_text/* inline */.mG)((0,cause_text/* causeHeadline */.e)(cause))}`,
        (0,cause_text/* causeDetails */.o)(cause)
            .map((line) => `- ${(0,report_text/* inline */.mG)(line)}`)
            .join('\n'),
        ...log,
        ...events,
    ].join('\n\n');
}
function objectsPart(objects) {
    const rows = objects.map((object) => [
        `\`${(0,manifest_object/* formatRef */.r)(object)}\``,
        object.namespace ?? '',
        object.state ?? object.change ?? '',
        object.message ?? '',
    ]);
    const header = ['Object', 'Namespace', 'State', 'What was seen'];
    const columns = objects.some((object) => object.message !== undefined) ? 4 : 3;
    return tablePart('Objects', header.slice(0, columns), rows.map((row) => row.slice(0, columns)));
}
function tablePart(title, header, rows) {
    const line = (cells) => `| ${cells.map(report_text/* tableCell */.xR).join(' | ')} |`;
    return [`**${title}**`, '', line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/until-plan-holds.js

/** Each time means that another run has got further, so this ends; the number only stops a bug. */
const mostPlans = 100;
/** Reads facts, plans and runs again whenever the run finds its plan outdated. Errors: those of the work. */
async function untilPlanHolds({ emit, signal }, factsToResult) {
    for (let plan = 1;; plan += 1) {
        try {
            return await factsToResult();
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* PlanOutdated */.ar) || plan === mostPlans)
                throw thrown;
            signal.throwIfAborted();
            emit({ type: 'note', level: 'info', message: `${thrown.message}; planning again` });
        }
    }
}

// EXTERNAL MODULE: ./lib/spec/read.js + 1 modules
var read = __nccwpck_require__(7658);
;// CONCATENATED MODULE: ./lib/run-action.js














/**
 * The one main function of all actions: inputs, facts, plan, run, report. It owns the signals, the exit
 * code and everything that is printed.
 */
async function runAction(action) {
    const runner = await connect(action.spec);
    for (const secret of (0,read/* secretsIn */.VY)(action.spec, external_node_process_.env))
        runner.mask(secret);
    const startedAtMs = clock/* systemClock */.m.now();
    const events = [];
    const control = { emit: printingEmit(runner, events), signal: abortOnSignals() };
    const ended = await outcomeOfRun(action, runner, control);
    const result = resultOf(action.spec.id, {
        ended,
        events,
        startedAtMs,
        durationMs: clock/* systemClock */.m.now() - startedAtMs,
    });
    await report(runner, { ended, events, result });
    external_node_process_.exitCode = ended.kind === 'threw' ? 1 : 0;
    // Whatever is still open (a keep-alive socket, a child that does not end) must not hold the job.
    external_node_process_.exit();
}
/** With arguments somebody runs the bundle by hand; in a job, nothing of that is loaded. */
async function connect(spec) {
    if (external_node_process_.argv.length <= 2)
        return (0,runner/* connectRunner */.J)(external_node_process_.env);
    return await (await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 4939))).connectByHand(spec);
}
/** After the first signal the runner waits 7.5 s; what is not done by then is left to the next run. */
const cancelGraceMs = 6000;
async function outcomeOfRun(action, runner, control) {
    try {
        runner.useProxy();
        const outcome = await Promise.race([drive(action, control), rejectAfterAbort(control.signal)]);
        return { kind: 'returned', outcome };
    }
    catch (thrown) {
        return { kind: 'threw', error: control.signal.aborted ? cancelledError(thrown) : (0,errors/* toActionError */.ie)(thrown) };
    }
}
async function drive(action, control) {
    const { inputs } = (0,read/* readInputs */.Ko)(action.spec, external_node_process_.env);
    const context = readContext(external_node_process_.env, readEvent(external_node_process_.env));
    const workspace = external_node_process_.env['GITHUB_WORKSPACE'] ?? external_node_process_.cwd();
    const files = workspaceFiles(workspace, external_node_process_.env['RUNNER_TEMP'] ?? workspace);
    const base = {
        clock: clock/* systemClock */.m,
        files,
        processes: (0,processes/* childProcesses */.A)(workspace, external_node_process_.env),
        context,
    };
    try {
        const ports = await action.connect(base, inputs);
        try {
            return await untilPlanHolds(control, async () => {
                const facts = await action.facts(inputs, ports, control);
                return await action.run(action.plan(inputs, facts), ports, control);
            });
        }
        finally {
            await action.close?.(ports);
        }
    }
    finally {
        await files.cleanUp();
    }
}
function abortOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        external_node_process_.on(signal, () => controller.abort(new errors/* ActionError */.lZ({ code: 'cancelled', blame: 'service', message: `stopped by ${signal}` })));
    }
    return controller.signal;
}
function rejectAfterAbort(signal) {
    return new Promise((_, reject) => {
        signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason), cancelGraceMs).unref(), {
            once: true,
        });
    });
}
/** A cancelled run ends as cancelled, whatever the abort made fail on its way; that is kept as evidence. */
function cancelledError(thrown) {
    const error = (0,errors/* toActionError */.ie)(thrown);
    if (error.code === 'cancelled')
        return error;
    const message = 'the run was cancelled';
    return new errors/* ActionError */.lZ({
        code: 'cancelled',
        blame: 'service',
        message,
        evidence: { 'what ended on the way': error.message },
        cause: error,
    });
}
function printingEmit(runner, events) {
    let steps = [];
    return (event) => {
        events.push(event);
        if (event.type === 'planned')
            steps = event.steps;
        runner.print((0,log/* logLines */.OG)(event, steps));
        const annotation = noteAnnotation(event);
        if (annotation !== undefined)
            runner.annotate(annotation);
    };
}
function resultOf(action, facts) {
    const { ended, events } = facts;
    const common = {
        schemaVersion: 1,
        action,
        startedAt: new Date(facts.startedAtMs).toISOString(),
        durationMs: facts.durationMs,
        objects: objectsIn(events),
        causes: events.flatMap((event) => (event.type === 'cause' ? [event.cause] : [])),
    };
    if (ended.kind === 'returned') {
        const { outcome, reasonCode, headline, data } = ended.outcome;
        return { ...common, outcome, reasonCode, headline, data };
    }
    const { error } = ended;
    return {
        ...common,
        outcome: outcomeOf(error),
        reasonCode: error.code,
        headline: error.message,
        data: {},
        error: resultError(error),
    };
}
async function report(runner, { ended, events, result }) {
    if (ended.kind === 'threw') {
        runner.print((0,log/* errorLines */.S6)(ended.error));
        for (const annotation of errorAnnotations(ended.error, events))
            runner.annotate(annotation);
    }
    else {
        runner.print([`${result.outcome}: ${result.headline}`]);
        for (const [name, value] of Object.entries(ended.outcome.outputs))
            runner.setOutput(name, value);
    }
    runner.setOutput('outcome', result.outcome);
    runner.setOutput('reason-code', result.reasonCode);
    runner.setOutput('result', JSON.stringify(result));
    await runner.addSummary(renderSummary(result, events));
}


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `90s`, `10m`, `1h30m` as milliseconds; undefined when it is not a duration. A bare number is none: it has no unit. */
function parseDuration(text) {
    if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text))
        return undefined;
    let totalMs = 0;
    for (const [, count, unit] of text.matchAll(/(\d+)(ms|s|m|h|d)/g)) {
        totalMs += Number(count) * unitsMs[unit];
    }
    return totalMs;
}
/** Milliseconds for people: `850ms`, `12s`, `3m20s`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)}ms`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds}s`;
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes < 60)
        return rest === 0 ? `${minutes}m` : `${minutes}m${rest}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${minutes % 60}m`;
}


/***/ }),

/***/ 4590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The known name that an unknown one was probably meant to be: at most two edits away (one for names of
 * four letters or fewer), swaps of neighbours counting as one edit. Undefined when none is that near.
 */
function nearest(unknown, known) {
    const ranked = known
        .map((name) => ({ name, edits: editDistance(unknown, name) }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    return best !== undefined && best.edits <= (unknown.length <= 4 ? 1 : 2) ? best.name : undefined;
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
    rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= a.length; i += 1) {
        for (let j = 1; j <= b.length; j += 1) {
            const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(i - 2, j - 2) + 1 : change;
            rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
        }
    }
    return at(a.length, b.length);
}


/***/ }),

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  VY: () => (/* binding */ secretsIn),
  Qn: () => (/* binding */ variableOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/spec/misspelling.js
var misspelling = __nccwpck_require__(4590);
// EXTERNAL MODULE: ./lib/image/image-ref.js
var image_ref = __nccwpck_require__(4624);
// EXTERNAL MODULE: ./lib/spec/duration.js
var duration = __nccwpck_require__(2915);
;// CONCATENATED MODULE: ./lib/spec/values.js



/** Reads one raw value by its kind. An empty text is the value's absence. Never throws. */
function parseValue(input, raw) {
    if (input.kind === 'lines')
        return { value: linesOf(raw) };
    if (input.kind === 'pairs')
        return pairs(raw);
    if (raw === '')
        return { value: undefined };
    switch (input.kind) {
        case 'text':
        case 'secret':
            return { value: raw };
        case 'flag':
            return raw === 'true' || raw === 'false'
                ? { value: raw === 'true' }
                : { problem: `must be true or false, got '${raw}'` };
        case 'choice':
            return input.values.includes(raw)
                ? { value: raw }
                : { problem: `must be one of ${input.values.join(', ')}, got '${raw}'` };
        case 'integer':
            return integer(input, raw);
        case 'duration':
            return values_duration(raw);
        case 'path':
            return path(raw);
        case 'image':
            return values_image(input, raw);
        case 'json':
            return json(raw);
    }
}
function linesOf(raw) {
    const lines = raw.split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
function pairs(raw) {
    const result = {};
    for (const line of linesOf(raw)) {
        const equals = line.indexOf('=');
        if (equals < 1)
            return { problem: `each line must be name=value, got '${line}'` };
        const name = line.slice(0, equals).trim();
        if (Object.hasOwn(result, name))
            return { problem: `'${name}' is given twice` };
        result[name] = line.slice(equals + 1).trim();
    }
    return { value: result };
}
function integer(input, raw) {
    if (!/^-?\d{1,15}$/.test(raw))
        return { problem: `must be a whole number, got '${raw}'` };
    const value = Number(raw);
    const fits = value >= input.min && value <= input.max;
    return fits ? { value } : { problem: `must be between ${input.min} and ${input.max}, got '${raw}'` };
}
function values_duration(raw) {
    const value = (0,duration/* parseDuration */.E)(raw);
    return value === undefined
        ? { problem: `must be a duration such as 90s, 10m or 1h30m, got '${raw}'` }
        : { value };
}
/** The path in normal form; one that leaves the workspace is refused before anybody opens it. */
function path(raw) {
    const parts = [];
    for (const part of raw.replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return { problem: `must stay in the workspace, got '${raw}'` };
        if (part !== '..' && part !== '.' && part !== '')
            parts.push(part);
    }
    const absolute = raw.startsWith('/') || /^[A-Za-z]:/.test(raw);
    if (absolute)
        return { problem: `must be relative to the workspace, got '${raw}'` };
    return { value: parts.length === 0 ? '.' : parts.join('/') };
}
function values_image(input, raw) {
    try {
        const value = (0,image_ref/* parseImageRef */.Q)(raw);
        if (input.digest === true && value.digest === undefined)
            return { problem: `needs @sha256:..., got '${raw}'` };
        return { value };
    }
    catch (error) {
        return { problem: error instanceof errors/* ActionError */.lZ ? error.message : String(error) };
    }
}
function json(raw) {
    try {
        return { value: JSON.parse(raw) };
    }
    catch {
        return { problem: `must be JSON, got '${raw.length > 60 ? `${raw.slice(0, 60)}…` : raw}'` };
    }
}

;// CONCATENATED MODULE: ./lib/spec/read.js



/**
 * Reads the inputs of an action from the runner's INPUT_* variables. Nothing is coerced; an absent value
 * takes the spec's default. Errors: one `input-invalid` with all problems at once.
 */
function readInputs(spec, env) {
    const problems = misspelt(spec, env);
    const inputs = {};
    for (const [name, input] of Object.entries(spec.inputs)) {
        const parsed = readOne(name, input, env[variableOf(name)]?.trim() ?? '');
        if (parsed.problem === undefined)
            inputs[camelCase(name)] = parsed.value;
        else
            problems.push({ message: parsed.problem });
    }
    if (problems.length > 0)
        throw invalidInputs(spec, problems);
    return { inputs: inputs, secrets: secretsIn(spec, env) };
}
/** Every secret value of the environment, also when other inputs are malformed: they are masked first. */
function secretsIn(spec, env) {
    const values = Object.entries(spec.inputs).map(([name, input]) => input.kind === 'secret' ? (env[variableOf(name)]?.trim() ?? '') : '');
    return values.filter((value) => value !== '');
}
/** `INPUT_BUILD-ARGS`: upper case, spaces to underscores, as the runner writes it. */
function variableOf(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** `build-args` as `buildArgs`. */
function camelCase(name) {
    return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function readOne(name, input, raw) {
    if (raw === '' && input.required === true)
        return { problem: `input '${name}': is required` };
    const parsed = parseValue(input, raw === '' ? defaultOf(input) : raw);
    return parsed.problem === undefined
        ? { value: parsed.value }
        : { problem: `input '${name}': ${parsed.problem}` };
}
function defaultOf(input) {
    return 'default' in input && input.default !== undefined ? String(input.default) : '';
}
function misspelt(spec, env) {
    const known = Object.keys(spec.inputs);
    const given = Object.keys(env).filter((variable) => variable.startsWith('INPUT_'));
    return given.flatMap((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        if (known.includes(name))
            return [];
        const meant = (0,misspelling/* nearest */.p)(name, known);
        return meant === undefined ? [] : [{ message: `input '${name}': unknown, did you mean '${meant}'?` }];
    });
}
function invalidInputs(spec, problems) {
    const count = problems.length === 1 ? 'one input is' : `${problems.length} inputs are`;
    return new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `${spec.id}: ${count} not usable`,
        problems,
    });
}


/***/ }),

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IV: () => (/* binding */ isChannel),
  CE: () => (/* binding */ readBranchRules),
  yV: () => (/* binding */ ruleOfBranch)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/version/glob.js
/**
 * Whether a name fits a pattern as a whole: `*` stands for any characters but `/`, `?` for one character but `/`,
 * `**` for any characters. Everything else is literal. Takes steps in the length of the name times that of the
 * pattern, whatever the two are.
 */
function matchesGlob(name, pattern) {
    const tokens = pattern.match(/\*{2,}|[^]/gu) ?? [];
    let states = skipStars(new Set([0]), tokens);
    for (const character of name) {
        const next = new Set();
        for (const state of states) {
            const token = tokens[state];
            if (token === undefined || !takes(token, character))
                continue;
            next.add(token.startsWith('*') ? state : state + 1);
        }
        states = skipStars(next, tokens);
    }
    return states.has(tokens.length);
}
function takes(token, character) {
    if (token.startsWith('**'))
        return true;
    return token === '*' || token === '?' ? character !== '/' : token === character;
}
/** A star may stand for nothing: whoever waits before one waits behind it, too. */
function skipStars(states, tokens) {
    for (const state of states)
        if (tokens[state]?.startsWith('*') === true)
            states.add(state + 1);
    return states;
}

// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __nccwpck_require__(8631);
;// CONCATENATED MODULE: ./lib/version/branch-rules.js



/**
 * Reads rules, `pattern` or `pattern=channel` a line; the last `=` counts, since a branch may have one in its name.
 * Errors: `input-invalid`, naming every bad line.
 */
function readBranchRules(lines) {
    const rules = lines.map(readRule);
    const problems = lines.flatMap((line, index) => problemOf(line, rules[index]));
    if (problems.length === 0)
        return rules;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `input 'branches' has ${problems.length} line(s) that cannot be used`,
        problems,
        remedy: 'Write a pattern a line, e.g. `main` or `release/*`; `next=beta` for a branch of pre-releases.',
    });
}
function readRule(text) {
    const equals = text.lastIndexOf('=');
    const pattern = (equals < 0 ? text : text.slice(0, equals)).trim();
    const channel = equals < 0 ? undefined : text.slice(equals + 1).trim();
    return { pattern, channel, line: (0,version_line/* lineOfBranch */.s)(pattern) };
}
function problemOf(text, rule) {
    const line = `input 'branches': line '${text}'`;
    if (rule === undefined || rule.pattern === '')
        return [{ message: `${line} has no pattern` }];
    if (/[\s,]/.test(rule.pattern)) {
        return [
            { message: `${line}: no branch has white space or a comma in its name; write one pattern a line` },
        ];
    }
    if (rule.channel === undefined || isChannel(rule.channel))
        return [];
    const expected = `letters, digits and '-', not digits alone, e.g. 'beta'`;
    return [{ message: `${line}: '${rule.channel}' is no name of pre-releases (${expected})` }];
}
/**
 * Whether a text can name pre-releases: one identifier of semver 2.0.0, item 9. Digits alone are none: they would
 * be ordered as a number, and nobody could tell them from the number that follows.
 */
function isChannel(text) {
    return /^[0-9A-Za-z-]+$/.test(text) && !/^\d+$/.test(text);
}
/**
 * The first rule whose pattern fits the branch, with the line that the branch itself is named after; undefined when
 * none does. Without any rules every branch may release.
 */
function ruleOfBranch(branch, rules) {
    const anything = { pattern: '**', channel: undefined, line: undefined };
    const rule = rules.length === 0 ? anything : rules.find(({ pattern }) => matchesGlob(branch, pattern));
    return rule === undefined ? undefined : { ...rule, line: (0,version_line/* lineOfBranch */.s)(branch) };
}


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isBump),
/* harmony export */   o: () => (/* binding */ higherBump)
/* harmony export */ });
const order = ['none', 'patch', 'minor', 'major'];
/** The higher of two bumps. */
function higherBump(a, b) {
    return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
/** Whether a text is the name of a bump. */
function isBump(text) {
    return order.includes(text);
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ bumpOfType),
/* harmony export */   XD: () => (/* binding */ readCommitTypes)
/* harmony export */ });
/* unused harmony export commonTypes */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _bump_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3330);


/** The usual types; a type that is not here is reported, never guessed. */
const commonTypes = {
    feat: 'minor',
    fix: 'patch',
    perf: 'patch',
    revert: 'patch',
    docs: 'none',
    chore: 'none',
    ci: 'none',
    test: 'none',
    style: 'none',
    refactor: 'none',
    build: 'none',
};
/** What a type asks for; undefined when the table has no row for it, whatever every object inherits. */
function bumpOfType(type, types) {
    return Object.hasOwn(types, type) ? types[type] : undefined;
}
/**
 * The common types with a team's own rows (`FEA=minor`), keys lowered; a row of the team wins. Errors:
 * `input-invalid`, naming every bad row.
 */
function readCommitTypes(rows) {
    const own = new Map();
    const problems = Object.entries(rows).flatMap(([type, bump]) => readRow(type, bump, own));
    if (problems.length === 0)
        return { ...commonTypes, ...Object.fromEntries(own) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `input 'commit-types' has ${problems.length} row(s) that cannot be used`,
        problems,
        remedy: 'Write a row as TYPE=BUMP, e.g. `FEA=minor`; the bump is major, minor, patch or none.',
    });
}
const typePattern = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** Adds a row to the table, or says what is wrong with it. */
function readRow(type, bump, table) {
    const row = `input 'commit-types': row '${type}=${bump}'`;
    if (!typePattern.test(type)) {
        return [{ message: `${row}: a type is a letter, then letters, digits, '_' and '-'` }];
    }
    if (!(0,_bump_js__WEBPACK_IMPORTED_MODULE_1__/* .isBump */ .d)(bump))
        return [{ message: `${row}: '${bump}' is not one of major, minor, patch, none` }];
    const before = table.get(type.toLowerCase());
    if (before !== undefined && before !== bump) {
        return [{ message: `${row}: another row gives this type ${before}; letter case makes no difference` }];
    }
    table.set(type.toLowerCase(), bump);
    return [];
}


/***/ }),

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ versionFileKind),
/* harmony export */   TD: () => (/* binding */ isVersionFile),
/* harmony export */   TQ: () => (/* binding */ versionFileNames)
/* harmony export */ });
const kinds = new Map([
    ['package.json', 'json'],
    ['pyproject.toml', 'pyproject'],
    ['setup.py', 'setup-py'],
    ['setup.cfg', 'setup-cfg'],
    ['Cargo.toml', 'cargo'],
    ['Chart.yaml', 'chart'],
    ['VERSION', 'plain'],
    ['VERSION.txt', 'plain'],
    ['version.txt', 'plain'],
]);
/** The names of all version files, for messages. */
const versionFileNames = [...kinds.keys()];
/** The kind of a version file by its path; undefined for any other file. */
function versionFileKind(path) {
    return kinds.get(path.slice(path.lastIndexOf('/') + 1));
}
/** Whether a version can be read from a file of this name. */
function isVersionFile(path) {
    return versionFileKind(path) !== undefined;
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HQ: () => (/* reexport */ semver_text/* bumpBetween */.HQ),
  ts: () => (/* reexport */ semver_text/* channelOf */.ts),
  Zy: () => (/* reexport */ semver_text/* compareVersions */.Zy),
  V1: () => (/* reexport */ semver_text/* isPrerelease */.V1),
  yU: () => (/* binding */ nextVersion),
  eU: () => (/* reexport */ semver_text/* requireVersion */.eU)
});

// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __nccwpck_require__(2338);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(6353);
;// CONCATENATED MODULE: ./lib/version/prerelease.js

/**
 * The next pre-release of a version on a channel: `1.4.0` on `rc` gives `1.4.0-rc.1`, and the number after the
 * highest one that is known (semver 2.0.0, item 11: numbers are compared as numbers, so 10 follows 9). A base that is
 * itself a numbered pre-release of the channel is where counting begins; one of another name is taken as it is.
 */
function nextPrerelease(base, channel, known) {
    const version = parse(base);
    if (version === null)
        return base;
    const [name, number] = version.prerelease;
    if (name !== undefined && (name !== channel || typeof number !== 'number'))
        return base;
    const goal = `${version.major}.${version.minor}.${version.patch}`;
    const highest = known.reduce((most, other) => Math.max(most, numberOf(other, goal, channel)), 0);
    const first = typeof number === 'number' ? number : 1;
    return `${goal}-${channel}.${Math.max(first, highest + 1)}`;
}
/** The number of a pre-release of this version and channel, whatever follows it; 0 for any other version. */
function numberOf(text, goal, channel) {
    const prefix = `${goal}-${channel}.`;
    if (!text.startsWith(prefix))
        return 0;
    const number = parse(text)?.prerelease[1];
    return typeof number === 'number' ? number : 0;
}

// EXTERNAL MODULE: ./lib/version/semver-text.js
var semver_text = __nccwpck_require__(9008);
// EXTERNAL MODULE: ./lib/version/version-line.js
var version_line = __nccwpck_require__(8631);
;// CONCATENATED MODULE: ./lib/version/next-version.js






/**
 * The version to release; undefined when nothing asks for one. The first release needs no commit that asks: its
 * history was written before anybody thought of versions. A version that is
 * requested is taken as it is, but on a channel a stable one is the goal of the pre-releases. Errors:
 * `version-invalid`; `not-releasable` when the requested version is not higher than the last, or when the version
 * is not of the maintenance line.
 */
function nextVersion(request) {
    const { channel, known, line, requested } = request;
    const base = requested === undefined ? versionByBump(request) : requireHigher(requested, request.last);
    if (base === undefined)
        return undefined;
    if (line !== undefined && !(0,version_line/* isInLine */.c)(base, line))
        throw outOfLine(base, line, request);
    return channel === undefined ? base : nextPrerelease(base, channel, known);
}
function versionByBump({ last, bump, initialVersion, breakingBump }) {
    if (last === undefined) {
        (0,semver_text/* requireVersion */.eU)(initialVersion, "input 'initial-version'");
        return initialVersion;
    }
    if (bump === 'none')
        return undefined;
    // Below 1.0.0 a breaking change gives a minor: the step to 1.0.0 is taken by request only.
    const early = (0,semver_text/* requireVersion */.eU)(last, 'the last version').major === 0 && breakingBump !== 'major';
    return inc(last, early && bump === 'major' ? 'minor' : bump) ?? undefined;
}
function requireHigher(requested, last) {
    (0,semver_text/* requireVersion */.eU)(requested, 'the Release-As footer');
    if (last === undefined || (0,semver_text/* compareVersions */.Zy)(requested, last) > 0)
        return requested;
    throw new errors/* ActionError */.lZ({
        code: 'not-releasable',
        blame: 'input',
        message: `a Release-As footer asks for ${requested}, which is not higher than the last version ${last}`,
        remedy: 'Add a commit with a Release-As footer of a higher version (the newest counts), or give the input `version`.',
    });
}
function outOfLine(version, line, { last, requested }) {
    const cause = requested === undefined
        ? `the commits since ${last ?? 'the beginning'} ask for ${version}`
        : `a Release-As footer asks for ${version}`;
    return new errors/* ActionError */.lZ({
        code: 'not-releasable',
        blame: 'input',
        message: `${cause}, which is not of the maintenance line ${line.name} of this branch`,
        remedy: adviceFor(line, last),
    });
}
function adviceFor(line, last) {
    const smaller = line.minor === undefined ? 'features and fixes' : 'fixes';
    const first = `${line.major}.${line.minor ?? 0}.0`;
    if (last === undefined)
        return `Give the input \`initial-version\` a version of the line, e.g. ${first}.`;
    return `Keep this branch to ${smaller}, and release the rest from the main branch or a branch of a higher line.`;
}


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   eU: () => (/* binding */ requireVersion),
/* harmony export */   ts: () => (/* binding */ channelOf)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6353);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);



/**
 * Reads a version strictly: no prefix, and no build metadata, which no tag can carry. `what` names its
 * source. Errors: `version-invalid`, with the usual remedy or one of its own.
 */
function requireVersion(text, what, remedy) {
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    if (version !== null && version.version === text)
        return version;
    const hint = version === null ? '' : `; did you mean ${version.version}?`;
    const message = `${what} is '${text}', which is no version like 1.4.0 or 1.4.0-rc.1${hint}`;
    const own = remedy === undefined ? {} : { remedy };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ({ code: 'version-invalid', blame: 'input', message, ...own });
}
/** Whether a version is a pre-release such as `1.4.0-rc.1`. */
function isPrerelease(version) {
    return (semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version)?.prerelease.length ?? 0) > 0;
}
/** The name of a pre-release, `rc` of `1.4.0-rc.1`; undefined for a stable version. */
function channelOf(version) {
    const name = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version)?.prerelease[0];
    return name === undefined ? undefined : String(name);
}
/** Which part grew between two versions; from 0.0.0 when there was none before. `none`: only the pre-release did. */
function bumpBetween(previous, version) {
    const before = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(previous ?? '0.0.0');
    const after = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version);
    if (before === null || after === null)
        return 'none';
    if (before.major !== after.major)
        return 'major';
    if (before.minor !== after.minor)
        return 'minor';
    return before.patch === after.patch ? 'none' : 'patch';
}
/** Semver precedence: negative when `a` is lower than `b`. Both must be versions. */
function compareVersions(a, b) {
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b);
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isInLine),
/* harmony export */   s: () => (/* binding */ lineOfBranch)
/* harmony export */ });
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6353);

const linePattern = /(?:^|\/)v?((0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,14}))?\.x)$/;
/** The line that a branch is named after: `1.x`, `v1.x`, `release/1.2.x`; undefined for any other name. */
function lineOfBranch(branch) {
    const [, name, major, minor] = linePattern.exec(branch) ?? [];
    if (name === undefined || major === undefined)
        return undefined;
    return { name, major: Number(major), minor: minor === undefined ? undefined : Number(minor) };
}
/** Whether a version belongs to a line; a pre-release does as its final version does. */
function isInLine(version, line) {
    const read = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(version);
    return read?.major === line.major && (line.minor === undefined || read.minor === line.minor);
}


/***/ }),

/***/ 2592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ almostVersions),
/* harmony export */   HJ: () => (/* binding */ tagForm),
/* harmony export */   L3: () => (/* binding */ hasMixedForms),
/* harmony export */   OO: () => (/* binding */ isHighestStable),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6353);


/** The form of tags that the inputs ask for; the prefix `none` is the empty one, which no input can spell. */
function tagForm(inputs) {
    const { component, separator, prefix } = inputs;
    return {
        component: component === undefined ? '' : component + separator,
        prefix: prefix === 'none' ? '' : prefix,
    };
}
/**
 * The tags that are versions, highest first by semver precedence; the same version twice: the shorter name first.
 * A history is read in both forms, `1.2.3` and `v1.2.3`, unless the prefix is another text; tags of other
 * components, two-part ones and build metadata are left out.
 */
function versionTags(tags, form) {
    const found = tags.flatMap(({ name, commit }) => {
        const text = versionText(name, form);
        const read = text === undefined ? null : semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
        return read === null || read.version !== text ? [] : [{ tag: { name, commit, version: text }, read }];
    });
    found.sort((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.read, a.read) || a.tag.name.length - b.tag.name.length);
    return found.map(({ tag }) => tag);
}
/** What stands where the version should; undefined when the name begins in another way. */
function versionText(name, { component, prefix }) {
    if (!name.startsWith(component))
        return undefined;
    const rest = name.slice(component.length);
    if (prefix === undefined || prefix === '' || prefix === 'v')
        return rest.replace(/^v(?=\d)/, '');
    return rest.startsWith(prefix) ? rest.slice(prefix.length) : undefined;
}
/** The tag of a version: without a prefix of its own the form follows the highest version's tag, else it is bare. */
function tagName(version, form, highestFirst) {
    return form.component + (form.prefix ?? prefixOf(highestFirst[0], form)) + version;
}
function prefixOf(tag, { component }) {
    return tag === undefined ? '' : tag.name.slice(component.length, tag.name.length - tag.version.length);
}
const looksLikeVersion = /^\d+(?:(?:\.\d+)*|(?:\.\d+)+[^.\d].*)$/s;
/** Names of this form that look like a version and are none: `v1.2`, `1`, `1.2.3+build`, `1.02.3`. */
function almostVersions(tags, form) {
    return tags.flatMap(({ name }) => {
        const text = versionText(name, form);
        return text !== undefined && looksLikeVersion.test(text) && semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.version !== text ? [name] : [];
    });
}
/** Whether the history holds both forms, `1.2.3` and `v1.2.3`. */
function hasMixedForms(tags, form) {
    return new Set(tags.map((tag) => prefixOf(tag, form))).size > 1;
}
/** Whether a version is stable and no other one is a higher stable version: only then may `latest` move. */
function isHighestStable(version, versions) {
    const own = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version);
    if (own === null || own.prerelease.length > 0)
        return false;
    return versions.every((text) => {
        const other = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
        return other === null || other.prerelease.length > 0 || semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(other, own) <= 0;
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(696);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
