# workerd: `npx workerd serve src/hosts/worker.capnp` from the project's root, after `npm run build`; then http://127.0.0.1:8787/
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "counterpoint", worker = .counterpoint),
    (name = "assets", disk = "build/assets"),
    (name = "data", disk = "build/data"),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "counterpoint")],
);

const counterpoint :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "../../build/worker/worker.js")],
  bindings = [
    (name = "ASSETS", service = "assets"),
    (name = "DATA", service = "data"),
  ],
  compatibilityDate = "2026-11-01",
);
