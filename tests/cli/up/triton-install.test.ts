import { describe, expect, test } from 'bun:test'
import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import {
  tritonCapabilities,
  tritonFolders,
  tritonSurroundings,
} from '../../../src/cli/up/triton-install.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const ROOT = 'env/lib/python3.11/site-packages/pytriton/tritonserver'

/** As the package nvidia-pytriton is laid out. */
function fromPackage() {
  const folder = temporaryFolder()
  folder.write({
    'env/bin/python': '',
    [`${ROOT}/bin/tritonserver`]: '',
    [`${ROOT}/backends/python/libtriton_python.so`]: '',
    [`${ROOT}/backends/onnxruntime/libtriton_onnxruntime.so`]: '',
    [`${ROOT}/python_backend_stubs/3.10/triton_python_backend_stub`]: '',
    [`${ROOT}/python_backend_stubs/3.11/triton_python_backend_stub`]: '',
  })
  return { folder, root: join(folder.path, ROOT) }
}

test('it is found in environments of Python, whatever their version', () => {
  const { folder, root } = fromPackage()
  using _ = folder
  const environments = [join(folder.path, 'gone'), join(folder.path, 'env')]
  expect(tritonFolders(environments)).toEqual([join(root, 'bin')])
})

describe('the capabilities', () => {
  test('are those of the backends', () => {
    const { folder, root } = fromPackage()
    using _ = folder
    const able = tritonCapabilities(join(root, 'bin/tritonserver'))
    expect(able).toEqual(['triton', 'onnx', 'python'])
  })

  test('are all that are known where there are no backends to look at', () => {
    using folder = temporaryFolder()
    folder.write({ 'bin/tritonserver': '' })
    expect(tritonCapabilities(join(folder.path, 'bin/tritonserver'))).toEqual([
      'triton',
      'dali',
      'fil',
      'onnx',
      'openvino',
      'python',
      'pytorch',
      'tensorflow',
      'tensorrt',
    ])
  })
})

describe('the backends', () => {
  test('get the program for the Python of the package beside them, each time anew', () => {
    const { folder, root } = fromPackage()
    using _ = folder
    const target = join(folder.path, 'backends')
    for (let times = 0; times < 2; times += 1) {
      expect(tritonSurroundings(join(root, 'bin/tritonserver'), target)).toEqual({
        backends: target,
        pythonBin: join(folder.path, 'env/bin'),
      })
    }
    expect(readdirSync(target).sort()).toEqual(['onnxruntime', 'python'])
    expect(readdirSync(join(target, 'python')).sort()).toEqual([
      'libtriton_python.so',
      'triton_python_backend_stub',
    ])
    expect(readlinkSync(join(target, 'python/triton_python_backend_stub'))).toBe(
      join(root, 'python_backend_stubs/3.11/triton_python_backend_stub'),
    )
  })

  test('of another installation are taken as they are', () => {
    using folder = temporaryFolder()
    folder.write({ 'bin/tritonserver': '', 'backends/python/triton_python_backend_stub': '' })
    const target = join(folder.path, 'links')
    const surroundings = tritonSurroundings(join(folder.path, 'bin/tritonserver'), target)
    expect(surroundings).toEqual({
      backends: join(folder.path, 'backends'),
      pythonBin: undefined,
    })
    expect(existsSync(target)).toBe(false)
  })
})
