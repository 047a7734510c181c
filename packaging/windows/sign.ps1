# SPDX-License-Identifier: GPL-3.0-or-later
# Signs files with the certificate in the environment: CERTIFICATE, a .pfx in base64, and PASSWORD.
#   sign.ps1 FILE ...
$ErrorActionPreference = 'Stop'
$certificate = Join-Path ([System.IO.Path]::GetTempPath()) 'galley.pfx'
[System.IO.File]::WriteAllBytes($certificate, [System.Convert]::FromBase64String($env:CERTIFICATE))
try {
  $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
  & $signtool.FullName sign /fd sha256 /td sha256 /tr http://timestamp.digicert.com /f $certificate /p $env:PASSWORD $args
  if ($LASTEXITCODE -ne 0) { throw "signtool ended with $LASTEXITCODE" }
} finally {
  Remove-Item $certificate
}
