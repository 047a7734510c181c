; SPDX-License-Identifier: GPL-3.0-or-later
; Galley's installer for Windows: for the user who starts it, without asking for an administrator.
;   makensis -DVERSION=0.1.0 -DLISTS=folder-of-payload.py -DICON=galley.ico -DLICENCE=LICENSE -DOUT=galley-0.1.0-x64.exe galley.nsi
; On Linux in a UTF-8 locale alone: elsewhere makensis crashes on a name that is not ASCII (exit status 139).
; -DSTUB=amd64-unicode takes a 64-bit stub, where makensis has one. Markdown files are offered to Galley in "Open with"
; and in the settings for default programs; which program opens them stays as it is.
Unicode true
!ifdef STUB
  Target ${STUB}
!endif
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
Name "Galley"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Galley"
InstallDirRegKey HKCU "Software\Galley" "InstallDir"
BrandingText "Galley ${VERSION}"

!include MUI2.nsh
!include Sections.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\galley.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE PortugueseBR
!insertmacro MUI_LANGUAGE Turkish
!insertmacro MUI_LANGUAGE Russian
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE Arabic

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Galley"
VIAddVersionKey "FileDescription" "Galley's installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Galley"

Section "Galley" Program
  SectionIn RO
  !include "${LISTS}/install.nsh"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Galley" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Galley"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\galley.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Galley authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  CreateShortcut "$SMPROGRAMS\Galley.lnk" "$INSTDIR\galley.exe"
SectionEnd

!macro Offer EXTENSION
  WriteRegStr HKCU "Software\Classes\${EXTENSION}\OpenWithProgids" "Galley.Post" ""
  WriteRegStr HKCU "Software\Galley\Capabilities\FileAssociations" "${EXTENSION}" "Galley.Post"
!macroend
!macro Withdraw EXTENSION
  DeleteRegValue HKCU "Software\Classes\${EXTENSION}\OpenWithProgids" "Galley.Post"
  DeleteRegKey /ifempty HKCU "Software\Classes\${EXTENSION}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${EXTENSION}"
!macroend
!macro ForEachExtension DO
  !insertmacro ${DO} ".md"
  !insertmacro ${DO} ".markdown"
  !insertmacro ${DO} ".mdown"
  !insertmacro ${DO} ".mkd"
  !insertmacro ${DO} ".mdx"
  !insertmacro ${DO} ".qmd"
  !insertmacro ${DO} ".rmd"
!macroend

Section "Offer Galley for Markdown files" Associations
  WriteRegStr HKCU "Software\Classes\Galley.Post" "" "Markdown post"
  WriteRegStr HKCU "Software\Classes\Galley.Post\DefaultIcon" "" "$INSTDIR\galley.exe,0"
  WriteRegStr HKCU "Software\Classes\Galley.Post\shell\open\command" "" '"$INSTDIR\galley.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Directory\shell\Galley" "" "Open with Galley"
  WriteRegStr HKCU "Software\Classes\Directory\shell\Galley" "Icon" "$INSTDIR\galley.exe"
  WriteRegStr HKCU "Software\Classes\Directory\shell\Galley\command" "" '"$INSTDIR\galley.exe" "%1"'
  WriteRegStr HKCU "Software\Galley\Capabilities" "ApplicationName" "Galley"
  WriteRegStr HKCU "Software\Galley\Capabilities" "ApplicationDescription" "Editor for blogs that are folders of Markdown files"
  WriteRegStr HKCU "Software\RegisteredApplications" "Galley" "Software\Galley\Capabilities"
  !insertmacro ForEachExtension Offer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !include "${LISTS}/uninstall.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Galley.lnk"
  !insertmacro ForEachExtension Withdraw
  DeleteRegKey HKCU "Software\Classes\Galley.Post"
  DeleteRegKey HKCU "Software\Classes\Directory\shell\Galley"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Galley"
  DeleteRegKey HKCU "Software\Galley\Capabilities"
  DeleteRegValue HKCU "Software\Galley" "InstallDir"
  DeleteRegKey /ifempty HKCU "Software\Galley"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
