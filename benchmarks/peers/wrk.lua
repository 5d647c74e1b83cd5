-- Gives wrk the workload of the directory named after "--". The request is made once, the answer is not looked at.
function init(arguments)
    local function read(name)
        local file = assert(io.open(arguments[1] .. "/" .. name))
        local text = file:read("*a"):gsub("\n$", "")
        file:close()
        return text
    end
    wrk.method = "POST"
    wrk.body = read("request.json")
    wrk.headers["authorization"] = "Bearer " .. read("token")
    wrk.headers["x-authing-app-id"] = "6b6f8e4d0c2a4f7c9d1e3b5a"
    wrk.headers["content-type"] = "application/json"
    wrk.headers["accept"] = "application/json"
end
