import { session } from './app-services';

App({
  onLaunch() {
    void session.learnStaff();
  },
  onThemeChange({ theme }) {
    session.setTheme(theme);
  },
});
