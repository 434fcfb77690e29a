import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(101)
const { safeRe: re, t } = __nccwpck_require__(471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(348)

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

/***/ 469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(163)

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

/***/ 353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(163)
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

/***/ 101:
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

/***/ 159:
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

/***/ 348:
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

/***/ 471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(101)
const debug = __nccwpck_require__(159)
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

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 926:
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
        ['builtAt', text('builtAt')],
        ['buildUrl', text('buildUrl')],
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

// EXTERNAL MODULE: ./lib/version/next-version.js
var next_version = __nccwpck_require__(534);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __nccwpck_require__(592);
;// CONCATENATED MODULE: ./lib/version/release-base.js

/** A version that is asked for wins; else the highest version tag on the commit (a run that comes again). */
function releaseBase(commit, asked, highestFirst) {
    const settled = asked ?? highestFirst.find((tag) => tag.commit === commit)?.version;
    const same = highestFirst.filter((tag) => tag.version === settled);
    return {
        version: settled,
        existing: same.find((tag) => tag.commit === commit) ?? same[0],
        previous: (0,version_tags/* versionBefore */.aq)(settled, highestFirst),
    };
}

;// CONCATENATED MODULE: ./lib/actions/tag-release/facts.js





/**
 * Reads tags and commits through the API only; no clone is needed. Inputs are checked before the first call.
 * Errors: `input-invalid`, `version-invalid`, and the forge's own.
 */
async function readTagReleaseFacts(inputs, { forge, context }) {
    const record = readReleaseRecord(inputs.release);
    requireSameRepository(record, context);
    if (inputs.version !== undefined)
        (0,next_version/* requireVersion */.eU)(inputs.version, "input 'version'");
    (0,next_version/* requireVersion */.eU)(inputs.initialVersion, "input 'initial-version'");
    const prefix = inputs.tagPrefix;
    const tags = (0,version_tags/* versionTags */.OP)(await forge.tags(prefix === undefined || prefix === 'v' ? '' : prefix), prefix);
    const base = releaseBase(record.commit, inputs.version, tags);
    const [commits, missing] = await Promise.all([
        forge.commitsBetween(base.previous?.commit, record.commit),
        commitsMissing(forge, base.previous, record.commit),
    ]);
    return { context, record, tags, base, commits, missing };
}
function requireSameRepository(record, context) {
    if (record.repository.toLowerCase() === context.repository.toLowerCase())
        return;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `input 'release' is of ${record.repository}, this run releases ${context.repository}`,
        remedy: 'Pass the output `release` of build-push-image of the same repository.',
    });
}
async function commitsMissing(forge, previous, commit) {
    if (previous === undefined || previous.commit === commit)
        return 0;
    return (await forge.commitsBetween(commit, previous.commit)).length;
}


/***/ }),

/***/ 696:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(673);
/* harmony import */ var _run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(926);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(191);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(148);
/* harmony import */ var _spec_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(519);






await (0,_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({
    spec: _spec_js__WEBPACK_IMPORTED_MODULE_5__/* .tagRelease */ .Q,
    connect: async (base, { token }) => {
        const { repository, apiUrl } = base.context;
        return { ...base, forge: await (0,_adapters_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .connectForge */ .W)({ token, repository, apiUrl, clock: base.clock }) };
    },
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .readTagReleaseFacts */ .J,
    plan: _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planTagRelease */ .F,
    run: _run_js__WEBPACK_IMPORTED_MODULE_4__/* .runTagRelease */ .h,
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planTagRelease),
  L: () => (/* binding */ tagExists)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __nccwpck_require__(881);
;// CONCATENATED MODULE: ./lib/release/release-notes.js
/** GitHub cuts nothing: a longer body is refused. */
const longestNotes = 125_000;
/** The notes of a release, Markdown: breaking changes, features, fixes, other changes; then the image. */
function releaseNotes({ commits, image, compareUrl }) {
    const parts = commits.filter((commit) => commit.kind !== 'left-out');
    const sections = [
        section('Breaking changes', parts.filter(isBreaking), breakingLine),
        section('Features', parts.filter((commit) => isPlain(commit, 'minor')), plainLine),
        section('Fixes', parts.filter((commit) => isPlain(commit, 'patch')), plainLine),
        section('Other changes', parts.filter((commit) => isPlain(commit, 'none')), plainLine),
    ];
    const all = compareUrl === undefined ? [] : [`All changes: ${compareUrl}`];
    const end = [`Image: \`${image}\``, ...all].join('\n\n');
    return limited(sections.filter((text) => text !== '').join('\n\n'), end);
}
function section(title, commits, line) {
    return commits.length === 0 ? '' : `## ${title}\n\n${commits.map(line).join('\n')}`;
}
function isBreaking(commit) {
    return commit.bump === 'major';
}
function isPlain(commit, bump) {
    return commit.bump === bump;
}
function plainLine({ sha, subject, commit }) {
    const scope = commit?.scope === undefined ? '' : `**${commit.scope}:** `;
    return `- ${scope}${commit?.subject ?? subject} (${sha.slice(0, 7)})`;
}
function breakingLine(explained) {
    const notes = (explained.commit?.breakingNotes ?? []).map((note) => `\n  - ${note}`);
    return plainLine(explained) + notes.join('');
}
/** Cuts whole lines from the end of the list, never the image and the link. */
function limited(body, end) {
    const whole = body === '' ? end : `${body}\n\n${end}`;
    if (whole.length <= longestNotes)
        return whole;
    const note = '\n\n(More changes than a release can hold.)\n\n';
    const room = longestNotes - end.length - note.length;
    const cut = body.slice(0, room);
    return cut.slice(0, Math.max(cut.lastIndexOf('\n'), 0)) + note + end;
}

;// CONCATENATED MODULE: ./lib/version/bump.js
const order = ['none', 'patch', 'minor', 'major'];
/** The higher of two bumps. */
function higherBump(a, b) {
    return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

;// CONCATENATED MODULE: ./lib/version/commit-types.js
/** What each type of commit asks for; a type that is not here is reported, never guessed. */
const commitTypes = {
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

;// CONCATENATED MODULE: ./lib/version/conventional-commit.js
const header = /^([A-Za-z][A-Za-z0-9_-]*)[ \t]*(?:\(([^()]*)\))?[ \t]*(!)?:[ \t]*(\S.*)$/;
const breakingFooter = /^BREAKING[ -]CHANGE(?::[ \t]*| #)(.*)$/gm;
/**
 * Reads header and footers; nothing else in the body has a meaning, and none can make the message fail.
 * The space after the colon may be missing, the type may be in any case. Undefined without a header.
 */
function parseCommit(message) {
    const text = message.replaceAll('\r\n', '\n');
    const end = text.indexOf('\n');
    const first = end < 0 ? text : text.slice(0, end);
    const [, type, scope, mark, subject] = header.exec(first.trimEnd()) ?? [];
    if (type === undefined || subject === undefined)
        return undefined;
    const notes = [...text.slice(first.length).matchAll(breakingFooter)].map((match) => (match[1] ?? '').trim());
    const inScope = scope?.trim();
    return {
        type: type.toLowerCase(),
        scope: inScope === '' ? undefined : inScope,
        subject: subject.trim(),
        breaking: mark !== undefined || notes.length > 0,
        breakingNotes: notes.filter((note) => note !== ''),
    };
}
/** The first line of a message. */
function subjectOf(message) {
    return (message.split(/\r?\n/, 1)[0] ?? '').trim();
}
/** The commit that `git revert` names in its message; undefined for any other message. */
function revertedCommit(message) {
    return /^This reverts commit ([0-9a-f]{7,40})\b/m.exec(message)?.[1];
}

;// CONCATENATED MODULE: ./lib/version/explain-commits.js



/**
 * Explains each commit of a range, newest first, by the table of types. Merge commits are not counted (their
 * commits are); a revert and what it reverts cancel each other when both are in the range.
 */
function explainCommits(commits) {
    const cancelled = cancelledPairs(commits);
    return commits.map((commit) => {
        const partner = cancelled.get(commit.sha);
        const base = { sha: commit.sha, subject: subjectOf(commit.message), commit: parseCommit(commit.message) };
        if (partner !== undefined) {
            return { ...base, rule: `cancelled by ${partner.slice(0, 7)}`, bump: 'none', kind: 'left-out' };
        }
        if (commit.parents.length > 1)
            return { ...base, rule: 'merge commit', bump: 'none', kind: 'left-out' };
        return { ...base, ...ruleFor(base.commit, commit.message) };
    });
}
/** The highest bump of a range. */
function highestBump(commits) {
    return commits.reduce((highest, { bump }) => higherBump(highest, bump), 'none');
}
function ruleFor(commit, message) {
    if (commit === undefined) {
        return revertedCommit(message) === undefined
            ? { rule: 'not a conventional commit', bump: 'none', kind: 'unparsed' }
            : { rule: 'revert', bump: 'patch', kind: 'counted' };
    }
    if (commit.breaking)
        return { rule: 'breaking change', bump: 'major', kind: 'counted' };
    const bump = Object.hasOwn(commitTypes, commit.type) ? commitTypes[commit.type] : undefined;
    if (bump === undefined)
        return { rule: `unknown type '${commit.type}'`, bump: 'none', kind: 'unparsed' };
    return { rule: `type '${commit.type}'`, bump, kind: 'counted' };
}
/** Newest first, so that the revert of a revert brings its target back. */
function cancelledPairs(newestFirst) {
    const pairs = new Map();
    newestFirst.forEach((commit, index) => {
        const reverted = revertedCommit(commit.message);
        if (reverted === undefined || pairs.has(commit.sha))
            return;
        const target = newestFirst.find((other, place) => place > index && other.sha.startsWith(reverted));
        if (target === undefined || pairs.has(target.sha))
            return;
        pairs.set(commit.sha, target.sha);
        pairs.set(target.sha, commit.sha);
    });
    return pairs;
}

// EXTERNAL MODULE: ./lib/version/next-version.js
var next_version = __nccwpck_require__(534);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __nccwpck_require__(592);
;// CONCATENATED MODULE: ./lib/actions/tag-release/plan.js






/**
 * Decides version and release. Errors: `tag-exists` (the version is on another commit), `not-releasable`
 * (lower than the last release, or not above its commit).
 */
function planTagRelease(inputs, facts) {
    const { base, record } = facts;
    const commits = explainCommits(facts.commits);
    const version = base.version ?? computed(inputs, facts, commits);
    const previousTag = base.previous?.name ?? '';
    if (version === undefined)
        return { commit: record.commit, commits, previousTag, bump: 'none', release: undefined };
    requireReleasable(version, facts);
    const bump = (0,next_version/* bumpBetween */.HQ)(base.previous?.version, version);
    return {
        commit: record.commit,
        commits,
        previousTag,
        bump,
        release: plannedRelease(version, inputs, { facts, commits }),
    };
}
function computed(inputs, { base }, commits) {
    if (base.previous === undefined)
        return inputs.initialVersion;
    return (0,next_version/* nextVersion */.yU)(base.previous.version, highestBump(commits));
}
function requireReleasable(version, { base, record, tags, missing }) {
    const { existing, previous } = base;
    if (existing?.commit === record.commit)
        return;
    if (existing !== undefined)
        throw tagExists(existing.name, existing.commit, record.commit);
    const rivals = (0,next_version/* isPrerelease */.V1)(version) ? tags : tags.filter((tag) => !(0,next_version/* isPrerelease */.V1)(tag.version));
    const highest = rivals[0];
    if (highest !== undefined && (0,next_version/* compareVersions */.Zy)(version, highest.version) <= 0) {
        throw refused(`the version ${version} is not above the last release ${highest.name} (commit ${highest.commit})`);
    }
    if (previous !== undefined && missing > 0) {
        const away = `${missing} commit${missing === 1 ? '' : 's'} of that release would be missing`;
        throw refused(`the commit ${record.commit} is not above the release ${previous.name} (commit ${previous.commit}): ${away}`);
    }
}
function refused(message) {
    const remedy = 'Release a commit above the last release, with a higher version.';
    return new errors/* ActionError */.lZ({ code: 'not-releasable', blame: 'input', message, remedy });
}
/** The error for a tag that is on another commit; both are named. */
function tagExists(tag, found, wanted) {
    const message = `the tag ${tag} is on commit ${found}, this release is of commit ${wanted}`;
    return new errors/* ActionError */.lZ({ code: 'tag-exists', blame: 'input', message });
}
function plannedRelease(version, inputs, { facts, commits }) {
    const { base, context, tags } = facts;
    const tag = base.existing?.name ?? (0,version_tags/* tagPrefix */.B3)(inputs.tagPrefix, tags) + version;
    const { record, bytes } = (0,record_asset/* recordAsset */.w)(facts.record, version);
    const repositoryUrl = `${context.serverUrl}/${context.repository}`;
    const previous = base.previous?.name;
    const compareUrl = previous === undefined ? undefined : `${repositoryUrl}/compare/${previous}...${tag}`;
    return {
        version,
        tag,
        tagged: base.existing?.commit === facts.record.commit,
        notes: releaseNotes({ commits, image: record.image, compareUrl }),
        prerelease: (0,next_version/* isPrerelease */.V1)(version),
        makeLatest: (0,version_tags/* isHighestStable */.OO)(version, tags),
        record,
        asset: bytes,
    };
}


/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ runTagRelease)
});

// EXTERNAL MODULE: ./lib/release/record-asset.js
var record_asset = __nccwpck_require__(881);
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

// EXTERNAL MODULE: ./lib/actions/tag-release/plan.js + 5 modules
var plan = __nccwpck_require__(191);
;// CONCATENATED MODULE: ./lib/actions/tag-release/run.js



/**
 * Makes what is missing of tag, draft, asset and publication, in this order: an earlier run that stopped half
 * way is completed, a finished one is left as it is. Errors: `tag-exists`, and the forge's own.
 */
async function runTagRelease(plan, { forge }, control) {
    showCommits(plan, control);
    const { release } = plan;
    if (release === undefined)
        return nothing(plan);
    control.emit({ type: 'planned', steps });
    const created = await runStep(control, 'tag', async () => await createTag(plan.commit, release, forge));
    const found = await runStep(control, 'draft', async () => await findOrDraft(release, forge));
    const uploaded = await runStep(control, 'asset', async () => await completeAssets(found, release, forge));
    const done = await runStep(control, 'publish', async () => found.draft ? await forge.publish(found, release.makeLatest) : found);
    return released(plan, release, { created, url: done.url, wrote: created || uploaded || found.draft });
}
const steps = [
    { id: 'tag', title: 'Create the annotated tag' },
    { id: 'draft', title: 'Draft the release' },
    { id: 'asset', title: `Upload ${record_asset/* recordAssetName */.z}` },
    { id: 'publish', title: 'Publish the release' },
];
/** Explains each commit, and warns of those that no rule could read. */
function showCommits({ commits }, { emit }) {
    const rows = commits.map(({ sha, subject, rule, bump }) => [sha.slice(0, 7), subject, rule, bump]);
    emit({ type: 'table', title: 'Commits', header: ['Commit', 'Subject', 'Rule', 'Bump'], rows });
    const unparsed = commits.filter(({ kind }) => kind === 'unparsed');
    if (unparsed.length === 0)
        return;
    const list = unparsed.map(({ sha, subject }) => `${sha.slice(0, 7)} ${subject}`).join('; ');
    emit({
        type: 'note',
        level: 'warning',
        message: `${unparsed.length} commit(s) ask for no release because no rule reads them: ${list}`,
    });
}
/** True when this run made it. The server makes a ref once only, so two runs can never both. */
async function createTag(commit, release, forge) {
    if (release.tagged)
        return false;
    const made = await forge.createTag({ name: release.tag, commit, message: release.tag });
    if (made.kind === 'created')
        return true;
    if (made.commit !== commit)
        throw (0,plan/* tagExists */.L)(release.tag, made.commit, commit);
    return false;
}
async function findOrDraft(release, forge) {
    const found = await forge.release(release.tag);
    if (found !== undefined)
        return found;
    const { tag, notes, prerelease } = release;
    return await forge.createDraft({ tag, title: tag, notes, prerelease });
}
/** True when the asset had to be uploaded. */
async function completeAssets(found, release, forge) {
    const there = found.assets.find((asset) => asset.name === record_asset/* recordAssetName */.z);
    if (there !== undefined && (!found.draft || there.size === release.asset.length))
        return false;
    await forge.uploadAsset(found, {
        name: record_asset/* recordAssetName */.z,
        contentType: 'application/json',
        bytes: release.asset,
    });
    return true;
}
function nothing({ commits, previousTag }) {
    return {
        outcome: 'skipped',
        reasonCode: 'nothing-to-release',
        headline: `No commit since ${previousTag} asks for a release.`,
        outputs: {
            version: '',
            tag: '',
            'previous-tag': previousTag,
            bump: 'none',
            created: 'false',
            released: 'false',
            'release-url': '',
            notes: '',
            release: '',
        },
        data: { previousTag, commits: commitData(commits) },
    };
}
function released(plan, release, made) {
    const { version, tag, notes, record } = release;
    const { previousTag, bump } = plan;
    return {
        outcome: 'succeeded',
        reasonCode: made.wrote ? 'released' : 'already-released',
        headline: made.wrote ? `Released ${tag}.` : `${tag} was released before; nothing was written.`,
        outputs: {
            version,
            tag,
            'previous-tag': previousTag,
            bump,
            created: String(made.created),
            released: 'true',
            'release-url': made.url,
            notes,
            release: JSON.stringify(record),
        },
        data: {
            version,
            tag,
            previousTag,
            bump,
            url: made.url,
            image: record.image,
            commits: commitData(plan.commits),
        },
    };
}
function commitData(commits) {
    return commits.map(({ sha, subject, rule, bump, commit }) => ({
        sha,
        subject,
        type: commit?.type,
        scope: commit?.scope,
        rule,
        bump,
    }));
}


/***/ }),

/***/ 519:
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
    description: 'Give the tested commit its version: annotated tag, GitHub release, release record as asset',
    icon: 'tag',
    color: 'blue',
    permissions: { contents: 'write: create the tag and the release' },
    inputs: {
        release: {
            kind: 'json',
            required: true,
            description: 'Release record: output `release` of build-push-image.',
        },
        version: {
            kind: 'text',
            description: 'Version to release (`1.4.0`); worked out from conventional commits when absent.',
        },
        'tag-prefix': {
            kind: 'text',
            description: 'Text before the version in the tag. Absent: as the history has it, bare without one.',
        },
        'initial-version': {
            kind: 'text',
            default: '0.1.0',
            description: 'Version of the first release when it is worked out.',
        },
        token: {
            kind: 'secret',
            required: true,
            defaultExpression: '${{ github.token }}',
            description: 'Token that may create tags and releases.',
        },
    },
    outputs: {
        version: 'The version, without prefix; empty when nothing was to be released.',
        tag: 'The tag.',
        'previous-tag': 'The release before it; empty for the first.',
        bump: '`major`, `minor`, `patch` or `none`.',
        created: '`true` when this run made the tag.',
        released: '`true` when the release is published.',
        'release-url': 'Address of the release.',
        notes: 'The release notes, Markdown.',
        release: 'The release record with the version, JSON.',
    },
});


/***/ }),

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ connectForge)
});

// EXTERNAL MODULE: ./lib/adapters/node/clock.js + 1 modules
var clock = __nccwpck_require__(645);
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

;// CONCATENATED MODULE: ./lib/adapters/github/connection.js
/** The page size of listings; GitHub's maximum. */
const pageSize = 100;
/**
 * Collects the pages of a listing until one is not full. `read` gets page numbers from 1.
 */
async function allPages(read) {
    const items = [];
    for (let page = 1;; page += 1) {
        const found = await read(page);
        items.push(...found);
        if (found.length < pageSize)
            return items;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/deployments.js


const longestDescription = 140;
/** The deployment calls of the Forge port. */
function deploymentCalls(connection) {
    return {
        createDeployment: async (deployment) => await createDeployment(connection, deployment),
        setDeploymentStatus: async (id, status) => await setStatus(connection, id, status),
        environments: async () => await environmentNames(connection),
    };
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
        return response.data.environments ?? [];
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

;// CONCATENATED MODULE: ./lib/adapters/github/history.js


/** The calls of the Forge port on commits and tags. */
function historyCalls(connection) {
    return {
        commitsBetween: async (base, head) => base === undefined ? await commitsUpTo(connection, head) : await compare(connection, base, head),
        tags: async (prefix) => await tagsWith(connection, prefix),
        createTag: async (tag) => await createTag(connection, tag),
    };
}
function toCommit({ sha, commit, parents }) {
    return { sha, message: commit.message, parents: parents.map((parent) => parent.sha) };
}
async function commitsUpTo(connection, head) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the commits up to ${head}`;
    const commits = await allPages(async (page) => {
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listCommits({ owner, repo, sha: head, per_page: pageSize, page }));
        return response.data;
    });
    return commits.map(toCommit);
}
/**
 * Without pages the comparison ends silently after 250 commits; it is read until `total_commits` are there.
 * Errors: `history-incomplete` when GitHub gives fewer.
 */
async function compare(connection, base, head) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `comparing ${base} with ${head}`;
    let total = 0;
    const commits = await allPages(async (page) => {
        const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${base}...${head}`,
            per_page: pageSize,
            page,
        }));
        total = response.data.total_commits;
        return response.data.commits;
    });
    if (commits.length !== total) {
        const message = `GitHub gave ${commits.length} of ${total} commits when ${purpose}`;
        throw new errors/* ActionError */.lZ({ code: 'history-incomplete', blame: 'forge', message, remedy: 'Run again.' });
    }
    return commits.map(toCommit).reverse();
}
/** `GET /tags` names the commit behind each tag, so annotated tags cost no request of their own. */
async function tagsWith(connection, prefix) {
    const { octokit, attempt, owner, repo } = connection;
    const tags = await allPages(async (page) => {
        const response = await attempt({ purpose: 'listing the tags', repeatable: true }, () => octokit.rest.repos.listTags({ owner, repo, per_page: pageSize, page }));
        return response.data;
    });
    return tags
        .filter((tag) => tag.name.startsWith(prefix))
        .map((tag) => ({ name: tag.name, commit: tag.commit.sha }));
}
/**
 * The tag object first (an orphan is harmless), then the ref, which the server makes once only. Both may be
 * sent again: a second ref is refused with 422. After a lost answer, the object it points at shows whether it
 * is ours; otherwise not, since two runs of one second make the same object.
 */
async function createTag(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `creating the tag ${tag.name}`;
    const object = await attempt({ purpose, repeatable: true }, () => octokit.rest.git.createTag({
        owner,
        repo,
        tag: tag.name,
        message: tag.message,
        object: tag.commit,
        type: 'commit',
    }));
    const sha = object.data.sha;
    let sent = 0;
    try {
        await attempt({ purpose, repeatable: true }, () => {
            sent += 1;
            return octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag.name}`, sha });
        });
        return { kind: 'created' };
    }
    catch (refused) {
        if (!(refused instanceof errors/* ActionError */.lZ) || refused.code !== 'forge-failed')
            throw refused;
        const existing = await tagTarget(connection, tag.name);
        if (existing === undefined)
            throw refused;
        return sent > 1 && existing.object === sha
            ? { kind: 'created' }
            : { kind: 'exists', commit: existing.commit };
    }
}
/** What a tag points at, and the commit behind it; undefined when there is no such tag. */
async function tagTarget(connection, name) {
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
/** For lookups: "not there" is an answer. Everything else stays an error. */
function undefinedWhenMissing(thrown) {
    if (thrown instanceof errors/* ActionError */.lZ && thrown.code === 'forge-not-found')
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/adapters/github/releases.js




/** The release calls of the Forge port. */
function releaseCalls(connection) {
    return {
        release: async (tag) => (await published(connection, tag)) ?? (await draft(connection, tag)),
        createDraft: async (release) => await createDraft(connection, release),
        uploadAsset: async (release, asset) => await uploadAsset(connection, release, asset),
        publish: async (release, makeLatest) => await publish(connection, release, makeLatest),
    };
}
/** An asset whose upload broke off stays behind in state `starter`: for us it is not there. */
function toRelease(release) {
    const assets = release.assets.filter((asset) => asset.state === 'uploaded');
    return {
        id: release.id,
        tag: release.tag_name,
        url: release.html_url,
        draft: release.draft,
        uploadUrl: release.upload_url,
        assets: assets.map(({ name, size }) => ({ name, size })),
    };
}
async function published(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `reading the release ${tag}`, repeatable: true }, () => octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).catch(undefinedWhenMissing);
    return response === undefined ? undefined : toRelease(response.data);
}
/** The lookup by tag never shows drafts, the listing does. The oldest wins, should there be several. */
async function draft(connection, tag) {
    const { octokit, attempt, owner, repo } = connection;
    const drafts = [];
    for (let page = 1;; page += 1) {
        const response = await attempt({ purpose: 'listing the releases', repeatable: true }, () => octokit.rest.repos.listReleases({ owner, repo, per_page: pageSize, page }));
        drafts.push(...response.data.filter((release) => release.tag_name === tag));
        if (response.data.length < pageSize)
            break;
    }
    const oldest = drafts.sort((a, b) => a.id - b.id)[0];
    return oldest === undefined ? undefined : toRelease(oldest);
}
/** Never sent twice by itself: a lost answer may have made a draft. The next run finds and completes it. */
async function createDraft(connection, release) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `drafting the release ${release.tag}`, repeatable: false }, () => octokit.rest.repos.createRelease({
        owner,
        repo,
        tag_name: release.tag,
        name: release.title,
        body: release.notes,
        draft: true,
        prerelease: release.prerelease,
        make_latest: 'false',
    }));
    return toRelease(response.data);
}
/**
 * Uploads, and makes room first when a broken or different asset of that name is in the way (422). May be
 * sent again: the second upload of the same bytes finds the first one.
 */
async function uploadAsset(connection, release, asset) {
    try {
        await sendAsset(connection, release, asset);
    }
    catch (refused) {
        if (!(refused instanceof errors/* ActionError */.lZ) || refused.code !== 'forge-failed')
            throw refused;
        const existing = await existingAsset(connection, release, asset.name);
        if (existing === undefined)
            throw refused;
        if (existing.state === 'uploaded' && isSame(existing, asset))
            return;
        await deleteAsset(connection, existing.id, asset.name);
        await sendAsset(connection, release, asset);
    }
}
function isSame(existing, asset) {
    const digest = `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(asset.bytes).digest('hex')}`;
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
async function existingAsset(connection, release, name) {
    const { octokit, attempt, owner, repo } = connection;
    const purpose = `listing the assets of the release ${release.tag}`;
    const response = await attempt({ purpose, repeatable: true }, () => octokit.rest.repos.listReleaseAssets({ owner, repo, release_id: release.id, per_page: pageSize }));
    return response.data.find((asset) => asset.name === name);
}
async function deleteAsset(connection, id, name) {
    const { octokit, attempt, owner, repo } = connection;
    await attempt({ purpose: `removing the broken asset ${name}`, repeatable: true }, () => octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id })).catch(undefinedWhenMissing);
}
async function publish(connection, release, makeLatest) {
    const { octokit, attempt, owner, repo } = connection;
    const response = await attempt({ purpose: `publishing the release ${release.tag}`, repeatable: true }, () => octokit.rest.repos.updateRelease({
        owner,
        repo,
        release_id: release.id,
        draft: false,
        make_latest: makeLatest ? 'true' : 'false',
    }));
    if (response.data.draft) {
        const message = `GitHub still shows the release ${release.tag} as a draft after publishing it`;
        throw new errors/* ActionError */.lZ({ code: 'forge-failed', blame: 'forge', message });
    }
    return toRelease(response.data);
}

;// CONCATENATED MODULE: ./lib/adapters/github/index.js





const apiVersion = '2022-11-28';
const answerWithinMs = 60_000;
/**
 * Gives GitHub as the Forge port; nothing is sent yet. @actions/github is loaded here because it costs
 * tens of milliseconds, which a run that fails on its inputs should not pay.
 */
async function connectForge(options) {
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(413), __nccwpck_require__.e(221)]).then(__nccwpck_require__.bind(__nccwpck_require__, 413));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'slipway', log: silent });
    prepareRequests(octokit);
    const [owner = '', repo = ''] = options.repository.split('/');
    const connection = { octokit, attempt: retrying(options.clock ?? clock/* systemClock */.m), owner, repo };
    return { ...historyCalls(connection), ...releaseCalls(connection), ...deploymentCalls(connection) };
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


/***/ }),

/***/ 645:
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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 881:
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

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
// EXTERNAL MODULE: ./lib/adapters/node/clock.js + 1 modules
var clock = __nccwpck_require__(645);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
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
        read: async (path) => missingAsUndefined(async () => readText(await inside(path), path)),
        kindOf: async (path) => {
            const found = await missingAsUndefined(async () => (0,promises_namespaceObject.stat)(await inside(path)));
            if (found === undefined)
                return 'missing';
            return found.isDirectory() ? 'folder' : 'file';
        },
        list: async (path) => {
            const entries = await (0,promises_namespaceObject.readdir)(await inside(path), { withFileTypes: true });
            return entries
                .map((entry) => ({
                name: entry.name,
                kind: entry.isDirectory() ? 'folder' : 'file',
            }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        },
        temporaryFolder: async () => {
            const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(temporaryRoot, 'slipway-'));
            temporary.push(folder);
            return folder;
        },
        writeTemporary: (path, text) => (0,promises_namespaceObject.writeFile)(path, text, { mode: 0o600 }),
        readTemporary: (path) => missingAsUndefined(() => (0,promises_namespaceObject.readFile)(path, 'utf8')),
        absolute: (path) => (0,external_node_path_namespaceObject.resolve)(workspace, path),
        cleanUp: async () => {
            await Promise.all(temporary.map((folder) => (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true })));
        },
    };
}
async function insidePath(workspace, path) {
    const [root, target] = await Promise.all([(0,promises_namespaceObject.realpath)(workspace), (0,promises_namespaceObject.realpath)((0,external_node_path_namespaceObject.resolve)(workspace, path))]);
    const way = (0,external_node_path_namespaceObject.relative)(root, target);
    if (way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`))
        return target;
    throw new errors/* ActionError */.lZ({
        code: 'input-invalid',
        blame: 'input',
        message: `path '${path}' leads out of the workspace`,
        remedy: 'Name a path inside the repository; links that lead out of it are not followed.',
    });
}
/** A folder, a file without rights: nothing that a report of a bug would help with. */
async function readText(target, path) {
    return await (0,promises_namespaceObject.readFile)(target, 'utf8').catch((error) => {
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

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
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
    const readers = [
        collect(child.stdout, (line) => keep(stdout, line, 'stdout')),
        collect(child.stderr, (line) => keep(stderr, line, 'stderr')),
    ];
    // A tool that ends before it has read its input must not take us with it (EPIPE).
    child.stdin?.on('error', () => undefined).end(options.stdin ?? '');
    const stop = stopOnAbort(child, options.signal);
    try {
        const exitCode = await exitOf(child, tool);
        await Promise.all(readers);
        options.signal?.throwIfAborted();
        return { exitCode, stdout: stdout.join('\n'), stderr: stderr.join('\n') };
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

;// CONCATENATED MODULE: ./lib/adapters/runner/context.js

/** What the runner says about this run. Errors: `internal` naming every variable that is missing. */
function readContext(env) {
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
    };
}
function notOnARunner(missing) {
    return new errors/* ActionError */.lZ({
        code: 'internal',
        blame: 'internal',
        message: `the runner did not set ${missing.join(', ')}`,
        remedy: 'This is an action: it runs in a step of a GitHub Actions workflow.',
    });
}

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
var external_fs_ = __nccwpck_require__(896);
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
;// CONCATENATED MODULE: ./lib/report/text.js
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

;// CONCATENATED MODULE: ./lib/adapters/runner/index.js




/** Connects to the runner's file and command protocol. */
function connectRunner(env) {
    return {
        useProxy: () => useProxy(env),
        mask,
        print: (lines) => {
            for (const line of lines)
                info(harmless(line));
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
        external_node_process_namespaceObject.getBuiltinModule('node:http').setGlobalProxyFromEnv?.(env);
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

;// CONCATENATED MODULE: ./lib/manifest/object.js
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

;// CONCATENATED MODULE: ./lib/report/cause-text.js

/** `Deployment/parcel: CrashLoopBackOff in container app (exit 1, 3 restarts)`: the line to read first. */
function causeHeadline(cause) {
    const where = cause.container === undefined
        ? ''
        : ` in ${cause.initContainer === true ? 'init container' : 'container'} ${cause.container}`;
    const numbers = [
        cause.exitCode === undefined ? '' : `exit ${cause.exitCode}`,
        cause.restarts === undefined ? '' : `${cause.restarts} ${cause.restarts === 1 ? 'restart' : 'restarts'}`,
    ].filter((text) => text !== '');
    return `${formatRef(cause.ref)}: ${cause.reason}${where}${numbers.length === 0 ? '' : ` (${numbers.join(', ')})`}`;
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
    const quoted = log.length === 0 ? [] : ['last log lines:', ...quoteLines(log.join('\n'))];
    return [causeHeadline(cause), ...causeDetails(cause), ...quoted].join('\n');
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

;// CONCATENATED MODULE: ./lib/spec/duration.js
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

;// CONCATENATED MODULE: ./lib/report/log.js





/** The lines of one event. `steps` is the plan so far, so that a step can say "2 of 5". Pure. */
function logLines(event, steps) {
    switch (event.type) {
        case 'planned':
            return [`Plan: ${event.steps.map((step) => step.title).join(' → ')}`];
        case 'step-started':
            return [stepLine(event.id, steps)];
        case 'step-finished':
            return [
                `  ${stepMarks[event.outcome]}${event.detail === undefined ? '' : `: ${harmless(event.detail)}`}`,
            ];
        case 'command':
            return [harmless(`  $ ${[event.tool, ...event.argv].join(' ')}`)];
        case 'tool-line':
            return quoteLines(event.line);
        case 'note':
            return noteLines(event);
        case 'object-applied':
            return [
                harmless(`  ${event.change.padEnd(11)} ${formatRef(event.ref)}${event.message === undefined ? '' : `: ${event.message}`}`),
            ];
        case 'object-status':
            return [
                harmless(`  ${event.state.padEnd(11)} ${formatRef(event.ref)}${countText(event)}: ${event.message}`),
            ];
        case 'heartbeat':
            return [
                `  ... ${formatDuration(event.elapsedMs)} gone, ${formatDuration(event.remainingMs)} left; waiting for ${event.pending.join(', ')}`,
            ];
        case 'cause':
            return causeLines(event);
        case 'table':
            return [event.title, ...textTable(event.header, event.rows)];
    }
}
/** The lines of an error: what, where, all problems, what to do. Evidence goes last. */
function errorLines(error) {
    const place = error.where === undefined ? '' : `${(0,errors/* formatPlace */.dE)(error.where)}: `;
    return [
        harmless(`${place}${error.message} [${error.code}]`),
        ...error.problems.map((problem) => harmless(`  - ${problem.where === undefined ? '' : `${(0,errors/* formatPlace */.dE)(problem.where)}: `}${problem.message}`)),
        harmless(`  What to do: ${error.remedy}`),
        ...Object.entries(error.evidence).flatMap(([name, text]) => [`  ${name}:`, ...quoteLines(text)]),
    ];
}
const stepMarks = { ok: 'done', failed: 'FAILED', skipped: 'skipped' };
function stepLine(id, steps) {
    const index = steps.findIndex((step) => step.id === id);
    return index < 0 ? id : `[${index + 1}/${steps.length}] ${steps[index]?.title}`;
}
function noteLines(event) {
    // Notices and warnings are printed as annotations by the runner adapter; those show in the log by themselves.
    const place = event.where === undefined ? '' : `${(0,errors/* formatPlace */.dE)(event.where)}: `;
    return event.level === 'info' ? [harmless(`  ${place}${event.message}`)] : [];
}
function countText(event) {
    return event.wanted === undefined ? '' : ` ${event.ready ?? 0}/${event.wanted}`;
}
function causeLines(event) {
    const { cause } = event;
    return [
        harmless(causeHeadline(cause)),
        ...causeDetails(cause).map((line) => harmless(`  ${line}`)),
        ...((cause.events?.length ?? 0) > 0 ? ['  events:', ...quoteLines((cause.events ?? []).join('\n'))] : []),
        ...((cause.log?.length ?? 0) > 0
            ? ['  last log lines:', ...quoteLines((cause.log ?? []).join('\n'))]
            : []),
    ];
}
/** Columns padded to their widest cell. */
function textTable(header, rows) {
    const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
    const line = (cells) => harmless(`  ${widths
        .map((width, column) => (cells[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}`);
    return [line(header), ...rows.map(line)];
}

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
        `### ${marks[result.outcome]} ${result.action}: ${inline(result.headline)}`,
        ...(result.error === undefined ? [] : errorPart(result.error)),
        ...result.causes.map(causePart),
        ...events.flatMap((event) => event.type === 'table' ? [tablePart(event.title, event.header, event.rows)] : []),
        ...(result.objects.length === 0 ? [] : [objectsPart(result.objects)]),
        `<sub>${result.outcome} · ${result.reasonCode} · ${formatDuration(result.durationMs)}</sub>`,
    ];
    const text = `${parts.join('\n\n')}\n`;
    return text.length <= mostCharacters
        ? text
        : `${text.slice(0, mostCharacters)}\n\n_Cut here; the log has the rest._\n`;
}
function errorPart(error) {
    const place = error.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(error.where)}\`: `;
    const problems = (error.problems ?? []).map((problem) => `- ${problem.where === undefined ? '' : `\`${(0,errors/* formatPlace */.dE)(problem.where)}\`: `}${inline(problem.message)}`);
    const evidence = Object.entries(error.evidence ?? {}).map(([name, text]) => `<details><summary>${inline(name)}</summary>\n\n${fenced(text)}\n\n</details>`);
    return [
        `${place}${inline(error.message)}`,
        ...(problems.length > 0 ? [problems.join('\n')] : []),
        `**What to do:** ${inline(error.remedy)}`,
        ...evidence,
    ];
}
function causePart(cause) {
    const log = (cause.log?.length ?? 0) > 0 ? [`Last log lines:\n\n${fenced((cause.log ?? []).join('\n'))}`] : [];
    const events = (cause.events?.length ?? 0) > 0 ? [`Events:\n\n${fenced((cause.events ?? []).join('\n'))}`] : [];
    return [
        `#### ${inline(causeHeadline(cause))}`,
        causeDetails(cause)
            .map((line) => `- ${inline(line)}`)
            .join('\n'),
        ...log,
        ...events,
    ].join('\n\n');
}
function objectsPart(objects) {
    const rows = objects.map((object) => [
        `\`${formatRef(object)}\``,
        object.namespace ?? '',
        object.state ?? object.change ?? '',
        object.message ?? '',
    ]);
    const header = ['Object', 'Namespace', 'State', 'What was seen'];
    const columns = objects.some((object) => object.message !== undefined) ? 4 : 3;
    return tablePart('Objects', header.slice(0, columns), rows.map((row) => row.slice(0, columns)));
}
function tablePart(title, header, rows) {
    const line = (cells) => `| ${cells.map(tableCell).join(' | ')} |`;
    return [`**${title}**`, '', line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/spec/misspelling.js
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

;// CONCATENATED MODULE: ./lib/image/image-ref.js

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
        throw new errors/* ActionError */.lZ({ code: 'image-invalid', blame: 'input', message: `image '${text}': ${problem}` });
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
            return duration(raw);
        case 'path':
            return values_path(raw);
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
function duration(raw) {
    const value = parseDuration(raw);
    return value === undefined
        ? { problem: `must be a duration such as 90s, 10m or 1h30m, got '${raw}'` }
        : { value };
}
/** The path in normal form; one that leaves the workspace is refused before anybody opens it. */
function values_path(raw) {
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
        const value = parseImageRef(raw);
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
        const meant = nearest(name, known);
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

;// CONCATENATED MODULE: ./lib/run-action.js












/**
 * The one main function of all actions: inputs, facts, plan, run, report. It owns the signals, the exit
 * code and everything that is printed.
 */
async function runAction(action) {
    const runner = connectRunner(external_node_process_namespaceObject.env);
    for (const secret of secretsIn(action.spec, external_node_process_namespaceObject.env))
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
    external_node_process_namespaceObject.exitCode = ended.kind === 'threw' ? 1 : 0;
    // Whatever is still open (a keep-alive socket, a child that does not end) must not hold the job.
    external_node_process_namespaceObject.exit();
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
    const { inputs } = readInputs(action.spec, external_node_process_namespaceObject.env);
    const context = readContext(external_node_process_namespaceObject.env);
    const workspace = external_node_process_namespaceObject.env['GITHUB_WORKSPACE'] ?? external_node_process_namespaceObject.cwd();
    const files = workspaceFiles(workspace, external_node_process_namespaceObject.env['RUNNER_TEMP'] ?? workspace);
    const base = {
        clock: clock/* systemClock */.m,
        files,
        processes: childProcesses(workspace, external_node_process_namespaceObject.env),
        context,
    };
    try {
        const ports = await action.connect(base, inputs);
        try {
            const facts = await action.facts(inputs, ports, control);
            return await action.run(action.plan(inputs, facts), ports, control);
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
        external_node_process_namespaceObject.on(signal, () => controller.abort(new errors/* ActionError */.lZ({ code: 'cancelled', blame: 'service', message: `stopped by ${signal}` })));
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
        runner.print(logLines(event, steps));
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
        runner.print(errorLines(ended.error));
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

/***/ 534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   eU: () => (/* binding */ requireVersion),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(469);
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(338);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(353);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);




/**
 * The version after `previous`. Below 1.0.0 a breaking change gives the next minor, never 1.0.0: that step is
 * taken by request only. Undefined when the bump is `none`. Errors: `version-invalid`.
 */
function nextVersion(previous, bump) {
    if (bump === 'none')
        return undefined;
    const early = requireVersion(previous, 'the last version').major === 0;
    return semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_1__(previous, early && bump === 'major' ? 'minor' : bump) ?? undefined;
}
/**
 * Reads a version strictly: no prefix, and no build metadata, which no tag can carry. `what` names its
 * source. Errors: `version-invalid`.
 */
function requireVersion(text, what) {
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(text);
    if (version !== null && version.version === text)
        return version;
    const hint = version === null ? '' : `; did you mean ${version.version}?`;
    const message = `${what} is '${text}', which is no version like 1.4.0 or 1.4.0-rc.1${hint}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({ code: 'version-invalid', blame: 'input', message });
}
/** Whether a version is a pre-release such as `1.4.0-rc.1`. */
function isPrerelease(version) {
    return (semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(version)?.prerelease.length ?? 0) > 0;
}
/** Which part grew between two versions; from 0.0.0 when there was none before. `none`: only the pre-release did. */
function bumpBetween(previous, version) {
    const before = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(previous ?? '0.0.0');
    const after = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_2__(version);
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

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   OO: () => (/* binding */ isHighestStable),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   aq: () => (/* binding */ versionBefore)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(353);


/**
 * The tags that are versions, highest first by semver precedence. Without a prefix of its own (or with `v`)
 * a history is read in both forms, `1.2.3` and `v1.2.3`; two-part and other tags are left out.
 */
function versionTags(tags, prefix) {
    const found = tags.flatMap((tag) => {
        const version = versionIn(tag.name, prefix);
        return version === undefined ? [] : [{ ...tag, version }];
    });
    return found.sort((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(b.version, a.version) || a.name.length - b.name.length);
}
function versionIn(name, prefix) {
    const both = prefix === undefined || prefix === '' || prefix === 'v';
    const start = both ? (/^v(?=\d)/.exec(name)?.[0] ?? '') : prefix;
    if (!name.startsWith(start))
        return undefined;
    const text = name.slice(start.length);
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    return version !== null && version.version === text ? text : undefined;
}
/** The prefix to write: the one asked for, else the form of the highest version, else none. */
function tagPrefix(asked, highestFirst) {
    if (asked !== undefined)
        return asked;
    const highest = highestFirst[0];
    return highest === undefined ? '' : highest.name.slice(0, highest.name.length - highest.version.length);
}
/** The release before a version: the highest lower one; pre-releases count for pre-releases only. */
function versionBefore(version, highestFirst) {
    const stableOnly = version === undefined || semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(version)?.prerelease.length === 0;
    return highestFirst.find((tag) => (version === undefined || semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(tag.version, version) < 0) &&
        !(stableOnly && (semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(tag.version)?.prerelease.length ?? 0) > 0));
}
/** Whether a version is stable and none of the tags names a higher stable one: only then may `latest` move. */
function isHighestStable(version, tags) {
    const isStable = (text) => semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text)?.prerelease.length === 0;
    return (isStable(version) && tags.every((tag) => !isStable(tag.version) || semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(tag.version, version) <= 0));
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
