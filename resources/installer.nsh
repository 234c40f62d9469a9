; Always for this user alone: no page that asks whether to install for everybody (that needs an administrator).
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend
