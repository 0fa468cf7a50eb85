/** The Lua filter that finds out which model a request is for, before Envoy chooses its scope. */

import {
  GRPC_INFERENCE_PREFIX,
  GRPC_MODEL_METHODS,
  GRPC_SERVER_METHODS,
  HEADERS,
  RESERVED_SCOPE,
} from './names.ts'

/**
 * The header decides where it is given; the path where it is not. Any other path than those of
 * inference goes to the reserved scope even with the header, so that no client can reach what else
 * the model servers have under `/v2`, such as unloading models. Envoy has made the path canonical
 * before. Only constants of ours are put into the code.
 */
export const MODEL_FILTER_CODE = `
local grpc_prefix = "${GRPC_INFERENCE_PREFIX}/"
local model_methods = ${luaSet(GRPC_MODEL_METHODS)}
local server_methods = ${luaSet(GRPC_SERVER_METHODS)}
local server_paths = ${luaSet(['/v2', '/v2/', '/v2/repository/index'])}

-- The name that the path holds, and whether the header may name a model on this path.
local function classify(path)
  local model = string.match(path, "^/v2/models/([^/]+)")
  if model then return model, true end
  local pipeline = string.match(path, "^/v2/pipelines/([^/]+)")
  if pipeline then return pipeline .. ".pipeline", true end
  if string.sub(path, 1, #grpc_prefix) == grpc_prefix then
    local method = string.sub(path, #grpc_prefix + 1)
    return nil, model_methods[method] or server_methods[method] or false
  end
  return nil, server_paths[path] or string.sub(path, 1, 11) == "/v2/health/"
end

function envoy_on_request(request)
  local headers = request:headers()
  local named = headers:get("${HEADERS.model}")
  if named == "" then named = nil end
  local path = string.match(headers:get(":path") or "", "^[^?#]*")
  local model, open = classify(path)
  local wanted = open and (named or model) or "${RESERVED_SCOPE}"
  if wanted ~= named then headers:replace("${HEADERS.model}", wanted) end
end
`.trimStart()

function luaSet(members: readonly string[]): string {
  return `{${members.map((member) => `["${member}"] = true`).join(', ')}}`
}
