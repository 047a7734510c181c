# SPDX-License-Identifier: GPL-3.0-or-later
# Lays what Galley needs on Windows into one folder: both programs, Qt and its WebEngine (windeployqt), licences.
#   payload.ps1 -Build build/release -Payload payload
param([Parameter(Mandatory)][string]$Build, [Parameter(Mandatory)][string]$Payload)
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot/../.."
New-Item -ItemType Directory -Force $Payload | Out-Null
Copy-Item "$Build/bin/galley.exe", "$Build/bin/galley-cli.exe" $Payload
windeployqt --release --no-opengl-sw --no-system-d3d-compiler "$Payload/galley.exe" "$Payload/galley-cli.exe"
if ($LASTEXITCODE -ne 0) { throw "windeployqt ended with $LASTEXITCODE" }
foreach ($needed in 'QtWebEngineProcess.exe', 'plugins/sqldrivers/qsqlite.dll', 'sqldrivers/qsqlite.dll') {
  if (Test-Path "$Payload/$needed") { Write-Output "there: $needed" }
}
if (-not (Get-ChildItem $Payload -Recurse -Filter 'QtWebEngineProcess.exe')) { throw 'windeployqt has brought no QtWebEngineProcess.exe' }
if (-not (Get-ChildItem $Payload -Recurse -Filter 'qsqlite.dll')) { throw 'windeployqt has brought no qsqlite.dll' }
New-Item -ItemType Directory -Force "$Payload/licences" | Out-Null
Copy-Item "$root/LICENSE" "$Payload/licences/LICENSE.txt"
Copy-Item "$root/packaging/licences/THIRD-PARTY.md", "$root/packaging/licences/galley.spdx.json" "$Payload/licences"
