# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer for one user (NSIS), the one for a machine (WiX 3, x64) and a .zip out of a payload.
#   installers.ps1 -Payload payload -Out out -Arch x64
param([Parameter(Mandatory)][string]$Payload, [Parameter(Mandatory)][string]$Out, [Parameter(Mandatory)][string]$Arch)
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot/../.."
$version = python "$root/packaging/changes.py" version
New-Item -ItemType Directory -Force $Out | Out-Null
$Out = Resolve-Path $Out
$lists = Join-Path ([System.IO.Path]::GetTempPath()) 'galley-lists'
python "$PSScriptRoot/payload.py" $Payload $lists
if ($LASTEXITCODE -ne 0) { throw 'payload.py' }

$nsis = (Get-Command makensis -ErrorAction SilentlyContinue).Source
if (-not $nsis) { $nsis = "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
& $nsis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DLISTS=$lists" "-DICON=$root/packaging/icons/galley.ico" `
  "-DLICENCE=$root/LICENSE" "-DOUT=$Out\galley-$version-windows-$Arch.exe" "$PSScriptRoot/galley.nsi"
if ($LASTEXITCODE -ne 0) { throw "makensis ended with $LASTEXITCODE" }

if ($Arch -eq 'x64' -and $env:WIX) {
  & "$env:WIX\bin\candle.exe" -nologo -arch x64 "-dVersion=$version" -out "$lists\" "$PSScriptRoot/galley.wxs" "$lists\files.wxs"
  if ($LASTEXITCODE -ne 0) { throw "candle ended with $LASTEXITCODE" }
  & "$env:WIX\bin\light.exe" -nologo -b $Payload -out "$Out\galley-$version-windows-x64.msi" "$lists\galley.wixobj" "$lists\files.wixobj"
  if ($LASTEXITCODE -ne 0) { throw "light ended with $LASTEXITCODE" }
}
Compress-Archive -Path "$Payload/*" -DestinationPath "$Out\galley-$version-windows-$Arch.zip" -Force
