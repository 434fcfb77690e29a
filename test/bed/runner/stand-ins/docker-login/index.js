import { command, input, main, run, saveState } from '../runner-files.js'

main(process.env['STATE_isPost'] === 'true' ? logOut : logIn)

function logIn() {
  saveState('isPost', 'true')
  const registry = input('registry')
  const password = input('password')
  if (password === '') {
    command('notice', `No password was given for ${registry || 'the default registry'}: not logged in.`)
    return
  }
  command('add-mask', password)
  const host = registry === '' ? [] : [registry]
  run('docker', ['login', '--username', input('username'), '--password-stdin', ...host], { stdin: password })
  if (input('logout') === 'true') saveState('loggedIn', 'true')
}

function logOut() {
  if (process.env['STATE_loggedIn'] !== 'true') return
  run('docker', ['logout', ...(input('registry') === '' ? [] : [input('registry')])])
}
