/** `seldon`: argument list to command, nothing else. */

import { commands } from './cli/commands.ts'
import { processTerminal } from './cli/process-terminal.ts'
import { runProgram } from './cli/program.ts'

const { terminal, exit } = processTerminal()
await exit(await runProgram(process.argv.slice(2), commands, terminal))
