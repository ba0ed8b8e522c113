#!/usr/bin/env node
// The command's first file: hands the arguments to the bundle and its answer to the shell. It is committed, not built,
// because package managers link a command before anything is built. It refuses to know any command or option.
import { main } from '../dist/qcs-policy.js'

process.exitCode = await main(process.argv.slice(2))
